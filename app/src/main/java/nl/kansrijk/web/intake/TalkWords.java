package nl.kansrijk.web.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.intake.Block;
import nl.kansrijk.intake.HowFar;
import nl.kansrijk.intake.Pack;
import nl.kansrijk.intake.QuestionSet;
import nl.kansrijk.intake.Replies;
import nl.kansrijk.intake.Talk;
import nl.kansrijk.intake.TalkKind;
import nl.kansrijk.intake.TalkSteps;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.intake.TalkView.Earlier;
import nl.kansrijk.web.intake.TalkView.Row;
import nl.kansrijk.web.intake.TalkView.Running;
import org.springframework.stereotype.Component;

/** Says how a talk stands. */
@Component
class TalkWords {
    private static final int MOST_EARLIER = 12;

    /** What is needed to say how the open talk stands. */
    record State(Talk talk, QuestionSet set, Replies replies, Map<Block, TalkSteps.Step> steps) {
        /** How far it is for a client at home, or for both together. */
        HowFar far(boolean home) {
            var asked = home ? set.alone(talk.kind()) : set.asked(talk, steps.keySet());
            return HowFar.of(asked, replies, steps);
        }

        /** The words of this talk over those of the house. */
        Words words(Words house) {
            return house.over(set.words(house.language()));
        }
    }

    /** Which kind of talk it can be; to someone with something acute a short one is proposed. Source: row 0-20. */
    Field.Radios kinds(Pack pack, boolean acute, Words words) {
        boolean shorter = acute && !pack.steers();
        var options = Arrays.stream(TalkKind.values())
                .map(kind -> new Field.Option(
                        kind.name(), words.say("intake.kind." + kind), Optional.of(PackWords.hint(kind, pack, words))))
                .toList();
        var ask = Field.Ask.of("soort", words.say("intake.kind"));
        return new Field.Radios(
                shorter ? ask.hinted(words.say("intake.kind.acute")) : ask,
                (shorter ? TalkKind.SHORT : TalkKind.FULL).name(),
                options);
    }

    /** The open talk; {@code questions} is the address below which the blocks stand. */
    Running running(State state, String questions, Words house) {
        var words = state.words(house);
        var far = state.far(false);
        var next = far.waiting().stream().findFirst();
        var go = next.map(block ->
                words.say(state.steps().isEmpty() ? "intake.begin.with" : "intake.go.on", words.say(block.nameKey())));
        return new Running(
                words.say("intake.kind." + state.talk().kind()),
                todo(far, words),
                next.map(block -> BlockPage.path(questions, block)).orElse(""),
                go.orElse(""),
                rows(state, far.pieces(), questions, words),
                PackWords.follows(state.talk().pack(), words));
    }

    /** How much the client filled in alone and when last; empty when it was nothing. */
    Optional<String> alone(State state, Words words) {
        long told = state.set().questions().stream()
                .filter(state.replies()::answered)
                .count();
        return state.replies().newestFirst().stream()
                .findFirst()
                .filter(newest -> told > 0)
                .map(newest -> words.count(
                        "intake.alone", told, words.moment(newest.entry().at())));
    }

    /** How much is still open, in the same words wherever it stands. */
    static String todo(HowFar far, Words words) {
        int open = far.open().size();
        return open == 0 ? words.say("intake.all.done") : words.count("intake.todo", open);
    }

    static List<Row> rows(State state, List<HowFar.Piece> pieces, String questions, Words words) {
        return pieces.stream()
                .map(piece -> new Row(
                        words.say(piece.block().nameKey()),
                        BlockPage.path(questions, piece.block()),
                        says(piece, words) + PackWords.taken(state, piece.block(), words),
                        !piece.open()))
                .toList();
    }

    /** How one piece stands. */
    static String says(HowFar.Piece piece, Words words) {
        if (piece.settled() == 0)
            return piece.skipped()
                    .map(why -> words.say("intake.block.skipped", words.say("intake.why." + why)))
                    .orElseGet(() -> words.say("intake.block.open"));
        var answered = words.say("intake.block.answered", piece.settled(), piece.asked());
        return piece.skipped()
                .map(why -> words.say("intake.block.rest", answered, words.say("intake.why." + why)))
                .orElse(answered);
    }

    List<Earlier> earlier(List<Talk> all, String base, Words words) {
        return all.stream()
                .filter(talk -> !talk.open())
                .limit(MOST_EARLIER)
                .map(talk ->
                        new Earlier(title(talk, words), base.replaceFirst("/gesprek$", "/gesprekken/") + talk.id()))
                .toList();
    }

    String title(Talk talk, Words words) {
        return words.say(
                "intake.talk.title",
                words.say("intake.kind." + talk.kind()),
                words.day(day(talk.times().opened())));
    }

    static LocalDate day(Instant at) {
        return DutchTime.day(at);
    }
}
