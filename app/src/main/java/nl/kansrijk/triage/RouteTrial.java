package nl.kansrijk.triage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A version that was tried on people of the own organisation, held against another. Nobody was advised. Every figure is rounded
 * down to a multiple of the smallest group that may be told; of a smaller group there is none.
 */
public record RouteTrial(String version, String against, Instant at, int people, List<Share> shares, List<Move> moves) {
    public RouteTrial {
        shares = List.copyOf(shares);
        moves = List.copyOf(moves);
    }

    /** How many would be advised a route, before and after; an empty route: no advice. */
    public record Share(Optional<Route> route, OptionalInt was, OptionalInt wouldBe) {}

    /** How many would move from one row with its route to another. */
    public record Move(Stand was, Stand wouldBe, OptionalInt people) {}

    /** The row that decides, and its route; an empty route: no advice. */
    public record Stand(String row, Optional<Route> route) {}
}
