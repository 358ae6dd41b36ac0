package nl.kansrijk.web.routetable;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Lists;

/** A version of the table to read, what came of trying it, and what can be done with it. */
public record VersionView(
        String title,
        String lead,
        String version,
        List<Lists.Fact> moved,
        List<Line> lines,
        Optional<Trial> trial,
        Ways ways) {
    public VersionView {
        moved = List.copyOf(moved);
        lines = List.copyOf(lines);
    }

    /** A row: its number, what it asks, what follows, and its words for the client. */
    public record Line(String row, List<String> asks, List<String> then, String text) {
        public Line {
            asks = List.copyOf(asks);
            then = List.copyOf(then);
        }
    }

    /** What may be done now: proposing it. Trying it is always possible for one that is not in use. */
    public record Ways(Propose propose, boolean tries) {}

    /** Whether it can be proposed, or why it cannot. */
    public enum Propose {
        YES,
        IN_USE,
        WAITING
    }

    /** What came of trying: the finding, on whom, the routes before and after, and who would move in groups. */
    public record Trial(String finding, List<String> about, List<Share> shares, List<Move> moves) {
        public Trial {
            about = List.copyOf(about);
            shares = List.copyOf(shares);
            moves = List.copyOf(moves);
        }
    }

    /** A route before and after. */
    public record Share(String route, String was, String wouldBe) {}

    /** People who would move alike. */
    public record Move(String was, String wouldBe, String wasRow, String row, String people) {}
}
