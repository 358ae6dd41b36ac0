package nl.kansrijk.web.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kansrijk.access.Passage;
import nl.kansrijk.intake.Answer;
import nl.kansrijk.intake.AnswerSheet;
import nl.kansrijk.intake.Block;
import nl.kansrijk.intake.Question;
import nl.kansrijk.intake.QuestionSet;
import nl.kansrijk.intake.Replies;
import nl.kansrijk.intake.Talk;
import nl.kansrijk.intake.TalkSteps;
import nl.kansrijk.profile.ClientFile;

/**
 * One screen of a talk, as it was looked up in one passage.
 *
 * @param steps the blocks that were begun
 */
record Screen(
        Talk talk,
        QuestionSet set,
        Place place,
        Replies replies,
        Map<Block, TalkSteps.Step> steps,
        ClientFile file,
        int sureEnough) {
    /** Which screen of which block, counted from 0, and whether the client is alone at home. */
    record Place(Block block, int nth, boolean home) {}

    /** The questions on it. */
    List<Question> asked() {
        return screens().get(place.nth());
    }

    List<List<Question>> screens() {
        return screens(set, talk, steps.keySet(), place);
    }

    /** The questions of a block that this reader can answer, screen by screen; someone alone goes in small steps. */
    static List<List<Question>> screens(QuestionSet set, Talk talk, Set<Block> begun, Place place) {
        var all = place.home() ? set.alone(talk.kind()) : set.asked(talk, begun);
        var asked = all.stream().filter(one -> one.block() == place.block()).toList();
        if (place.home()) return QuestionSet.steps(asked);
        return asked.isEmpty() ? List.of() : set.screens(asked);
    }

    /** Whether something was answered on this opened page by which something must happen today. */
    boolean asksHelp(Replies now, UUID page) {
        return asked().stream().anyMatch(one -> one.asksHelp(now) && now.on(page, one));
    }

    /** The first screen on which something is open; the first one when nothing is. */
    static int firstOpen(List<List<Question>> screens, Replies replies) {
        return IntStream.range(0, screens.size())
                .filter(nth -> !screens.get(nth).stream().allMatch(replies::settled))
                .findFirst()
                .orElse(0);
    }

    /** Whether this block was filled in on another page since this one was opened or last sent. */
    boolean elsewhere(AnswerSheet sheet) {
        var here = replies.newestFirst().stream()
                .filter(answer -> asked().stream().anyMatch(one -> one.code().equals(answer.question())))
                .map(Answer::entry)
                .toList();
        int known = here.stream()
                .filter(entry -> entry.page().equals(sheet.page()))
                .mapToInt(Answer.Entry::number)
                .max()
                .orElse(sheet.seen());
        return here.stream()
                .anyMatch(entry -> entry.number() > known && !entry.page().equals(sheet.page()));
    }

    /** The other blocks that still wait for this reader. */
    List<Block> waiting() {
        var state = new TalkWords.State(talk, set, replies, steps);
        return state.far(place.home()).waiting().stream()
                .filter(block -> block != place.block())
                .toList();
    }

    /** The blocks after this one that still wait for this reader, in order. */
    List<Block> ahead() {
        return waiting().stream()
                .filter(block -> block.compareTo(place.block()) > 0)
                .toList();
    }

    /** The next block that waits; empty when the end comes next. */
    Optional<Block> next() {
        return ahead().stream().findFirst();
    }

    static boolean alone(Passage passage) {
        return passage.actor().self().isPresent();
    }
}
