package nl.kansrijk.web.intake;

import java.util.List;
import java.util.Optional;

/** What was said in a talk, block by block, what is measured in words, and what comes next. {@code here}: the address of the talk. */
public record EndView(
        String path,
        String here,
        String file,
        String title,
        boolean open,
        List<Part> blocks,
        List<Measured> measured,
        List<String> changes,
        Optional<Step> step,
        Left left,
        Optional<String> shared) {
    public EndView {
        blocks = List.copyOf(blocks);
        measured = List.copyOf(measured);
        changes = List.copyOf(changes);
    }

    /** What is open: how much in words, piece by piece, and whether nothing was said at all. */
    public record Left(String says, List<TalkView.Row> pieces, boolean nothing) {
        public Left {
            pieces = List.copyOf(pieces);
        }
    }

    /** One block: how complete it is, in words, what was said, and beside it what the professional saw. */
    public record Part(String name, String known, List<Line> lines, Optional<String> seen) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** One question and what was said; {@code before} what was said last time, when that was something else. */
    public record Line(String question, String said, Optional<String> before) {}

    /** One scale in words, with the figure, what it rests on and whether it noticeably changed. */
    public record Measured(String says, String figure, String basis, Optional<String> change) {}

    /** The next step in the client's own words, how sure, and whether a smaller one would help. */
    public record Step(String words, Optional<String> sure, Optional<String> smaller) {}
}
