package nl.kansrijk.web.talkmethod;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Policy;
import nl.kansrijk.intake.MethodDifference;
import nl.kansrijk.intake.MethodPackage;
import nl.kansrijk.intake.TalkMethods;
import nl.kansrijk.intake.TalkMethods.Decision;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.talkmethod.TalkMethodView.Difference;
import nl.kansrijk.web.talkmethod.TalkMethodView.Row;
import nl.kansrijk.web.talkmethod.TalkMethodView.Waiting;
import org.springframework.stereotype.Component;

/** Says which method is in use, and in what another differs. */
@Component
class TalkMethodWords {
    private static final int MOST = 200;

    TalkMethodView view(TalkMethodPage.Found found, Actor actor, Words words) {
        boolean changes = Policy.writable(actor.role()).contains(DataGroup.TALK_METHOD);
        var state = found.state();
        boolean free = changes && state.waiting().isEmpty();
        return new TalkMethodView(
                facts(state.inUse(), state.version(), words),
                state.waiting()
                        .flatMap(proposal -> found.waiting()
                                .map(method -> waiting(proposal, method, found.differences(), changes, actor, words))),
                state.history().stream()
                        .filter(one -> !one.open())
                        .map(one -> row(one, free && !one.version().equals(state.version()), words))
                        .toList(),
                free && !state.version().equals("1") ? Optional.of("1") : Optional.empty(),
                changes);
    }

    private static List<Lists.Fact> facts(MethodPackage method, String version, Words words) {
        return List.of(
                new Lists.Fact(words.say("talkmethod.name"), method.head().name()),
                new Lists.Fact(words.say("talkmethod.version"), version),
                new Lists.Fact(words.say("talkmethod.source"), method.head().source()),
                new Lists.Fact(
                        words.say("talkmethod.questions"),
                        words.number(method.questions().size())));
    }

    private static Waiting waiting(
            TalkMethods.Proposal proposal,
            MethodPackage method,
            List<MethodDifference> differences,
            boolean changes,
            Actor actor,
            Words words) {
        boolean own = proposal.by().equals(actor.user());
        return new Waiting(
                proposal.id().toString(),
                facts(method, proposal.version(), words),
                differences.isEmpty()
                        ? words.say("talkmethod.same")
                        : words.count("talkmethod.differences", differences.size()),
                differences.stream()
                        .limit(MOST)
                        .map(one -> difference(one, words))
                        .toList(),
                changes && !own,
                words.say(own ? "talkmethod.own" : changes ? "talkmethod.may" : "talkmethod.others"));
    }

    private static Difference difference(MethodDifference one, Words words) {
        return new Difference(
                words.say("talkmethod.kind." + one.kind(), one.about().replaceFirst("^question\\.", "")),
                said(one.before()),
                said(one.after()));
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty());
    }

    private static Row row(TalkMethods.Proposal one, boolean again, Words words) {
        var at = one.decidedAt().orElse(one.at());
        boolean taken = one.decision().filter(Decision.TAKEN::equals).isPresent();
        return new Row(
                one.name()
                        .map(name -> words.say("talkmethod.row", name, one.version()))
                        .orElse(one.version()),
                words.say(taken ? "talkmethod.row.taken" : "talkmethod.row.refused", words.moment(at)),
                again ? Optional.of(one.version()) : Optional.empty());
    }
}
