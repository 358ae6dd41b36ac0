package nl.kansrijk.web.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Passage;
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

    /** The blocks of the talk for this reader, in order. */
    List<Block> blocks() {
        return place.home() ? set.homeBlocks(talk.kind()) : set.blocks(talk.kind());
    }

    /** How many blocks are still to do after this one. */
    long left() {
        return blocks().stream()
                .filter(block -> block != place.block() && !done(block))
                .count();
    }

    /** The next block that is not done. */
    Optional<Block> next() {
        var after = blocks().stream()
                .filter(block -> block.compareTo(place.block()) > 0 && !done(block))
                .findFirst();
        return after.or(() -> blocks().stream()
                .filter(block -> block != place.block() && !done(block))
                .findFirst());
    }

    private boolean done(Block block) {
        return Optional.ofNullable(steps.get(block))
                .flatMap(TalkSteps.Step::done)
                .isPresent();
    }

    static boolean alone(Passage passage) {
        return passage.actor().self().isPresent();
    }
}
