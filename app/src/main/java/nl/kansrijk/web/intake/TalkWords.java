package nl.kansrijk.web.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.intake.Block;
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
        boolean done(Block block) {
            return Optional.ofNullable(steps.get(block))
                    .flatMap(TalkSteps.Step::done)
                    .isPresent();
        }
    }

    Field.Radios kinds(Words words) {
        var options = Arrays.stream(TalkKind.values())
                .map(kind -> new Field.Option(
                        kind.name(),
                        words.say("intake.kind." + kind),
                        Optional.of(words.say("intake.kind." + kind + ".hint"))))
                .toList();
        return new Field.Radios(Field.Ask.of("soort", words.say("intake.kind")), TalkKind.FULL.name(), options);
    }

    Running running(State state, List<Block> blocks, boolean home, String questions, Words house) {
        var words = house.over(state.set().words(house.language()));
        var rows = blocks.stream()
                .map(block -> row(state, block, home, questions, words))
                .toList();
        long left = rows.stream().filter(row -> !row.done()).count();
        var next = blocks.stream().filter(block -> !state.done(block)).findFirst();
        return new Running(
                words.say("intake.kind." + state.talk().kind()),
                left == 0 ? words.say("intake.all.done") : words.count("intake.todo", left),
                next.map(block -> BlockPage.path(questions, block)).orElse(""),
                next.map(block -> words.say(
                                state.steps().isEmpty() ? "intake.begin.with" : "intake.go.on",
                                words.say(block.nameKey())))
                        .orElse(""),
                state.talk().times().homeSince().isPresent(),
                rows);
    }

    private static Row row(State state, Block block, boolean home, String questions, Words words) {
        var asked = Screen.ofBlock(state.set(), state.talk(), block, home);
        long settled = asked.stream().filter(state.replies()::settled).count();
        var skipped = Optional.ofNullable(state.steps().get(block)).flatMap(TalkSteps.Step::skipped);
        var says = skipped.map(why -> words.say("intake.block.skipped", words.say("intake.why." + why)))
                .orElseGet(() -> settled == 0 && !state.done(block)
                        ? words.say("intake.block.open")
                        : words.say("intake.block.answered", settled, asked.size()));
        return new Row(words.say(block.nameKey()), BlockPage.path(questions, block), says, state.done(block));
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
