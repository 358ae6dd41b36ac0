package nl.kansrijk.web.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return set.screens(ofBlock(set, talk, place.block(), place.home()));
    }

    /** The questions of a block that this reader can answer. */
    static List<Question> ofBlock(QuestionSet set, Talk talk, Block block, boolean home) {
        return set.of(talk.kind(), block).stream()
                .filter(one -> one.atHome() || !home)
                .toList();
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
