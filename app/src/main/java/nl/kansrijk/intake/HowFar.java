package nl.kansrijk.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far a talk is, piece by piece. Counted here only, for every page and for closing. */
public record HowFar(List<Piece> pieces) {
    public HowFar {
        pieces = List.copyOf(pieces);
    }

    /**
     * One block of a talk for one reader.
     *
     * @param settled how many of its questions were answered, or skipped one by one
     * @param asked how many questions this reader is asked
     * @param left whether the reader went on from it
     * @param skipped why what was not answered was passed over; empty when nobody said so
     */
    public record Piece(Block block, int settled, int asked, boolean left, Optional<TalkSteps.SkipReason> skipped) {
        /** Whether something of it is neither answered nor passed over for a reason. */
        public boolean open() {
            return settled < asked && skipped.isEmpty();
        }
    }

    /** Of these questions, by the block they stand in. */
    public static HowFar of(List<Question> asked, Replies replies, Map<Block, TalkSteps.Step> steps) {
        return new HowFar(asked.stream()
                .map(Question::block)
                .distinct()
                .sorted()
                .map(block -> piece(
                        block,
                        asked.stream().filter(one -> one.block() == block).toList(),
                        replies,
                        Optional.ofNullable(steps.get(block))))
                .toList());
    }

    private static Piece piece(Block block, List<Question> asked, Replies replies, Optional<TalkSteps.Step> step) {
        return new Piece(
                block,
                (int) asked.stream().filter(replies::settled).count(),
                asked.size(),
                step.flatMap(TalkSteps.Step::done).isPresent(),
                step.flatMap(TalkSteps.Step::skipped));
    }

    /** The pieces of which something is open. */
    public List<Piece> open() {
        return pieces.stream().filter(Piece::open).toList();
    }

    /** Whether nothing at all was said. */
    public boolean nothing() {
        return pieces.stream().allMatch(piece -> piece.settled() == 0);
    }

    /** The pieces that still wait for their turn, in order. */
    public List<Block> waiting() {
        return pieces.stream()
                .filter(piece -> piece.open() && !piece.left())
                .map(Piece::block)
                .toList();
    }
}
