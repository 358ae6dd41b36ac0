package nl.kansrijk.web.portal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.matching.introductions.Exchanged;
import nl.kansrijk.matching.introductions.Introduction;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.profile.presentation.Presentations.Along;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;

/** Puts a proposal into words for the person it is about. */
final class ProposalViews {
    private ProposalViews() {}

    static ProposalView of(ProposalPage.Found whole, String typed, Optional<String> wrong, Words words) {
        var found = whole.about();
        var proposal = found.proposals().getFirst();
        var line = ProposalLine.of(proposal, found, words);
        var ask = Field.Ask.of("woorden", words.say("proposal.words"))
                .hinted(words.say("proposal.words.hint"))
                .sometimes()
                .wrongWhen(wrong);
        return new ProposalView(
                proposal.facts().id().toString(),
                line.title(),
                line.employer(),
                found.about(proposal)
                        .map(work -> ChanceCards.facts(work, line.employer(), words))
                        .orElse(line.employer()),
                proposal.facts().reason(),
                standing(proposal, line.state()),
                whole.names().map(names -> shared(names, whole.along(), words)).orElse(List.of()),
                new Field.Area(ask, typed, 3, Introductions.MOST_WORDS));
    }

    private static ProposalView.Standing standing(Introduction proposal, String sentence) {
        return new ProposalView.Standing(
                sentence,
                proposal instanceof Introduction.Asked,
                proposal instanceof Introduction.Open,
                proposal instanceof Introduction.Asked asked ? asked.question() : Optional.empty());
    }

    private static Lists.Fact along(boolean goes, String what, Words words) {
        return new Lists.Fact(
                words.say("proposal.shared." + what), goes ? words.say("proposal.shared." + what + ".text") : "");
    }

    private static List<Lists.Fact> shared(Exchanged names, Along along, Words words) {
        return Stream.of(
                        new Lists.Fact(words.say("proposal.shared.name"), names.name()),
                        new Lists.Fact(words.say("proposal.shared.phone"), names.phone()),
                        new Lists.Fact(words.say("proposal.shared.email"), names.email()),
                        along(along.presentation(), "presentation", words),
                        along(along.video(), "video", words))
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }
}
