package nl.kansrijk.engine;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** What a job asks and offers. {@code owner} is the tenant that manages the vacancy. Source: VUM vacancy message. */
public record Demand(
        UUID id,
        int owner,
        Optional<Position> place,
        Trade trade,
        Asked asked,
        Schedule schedule,
        Setting setting,
        Growth growth) {

    /** A job of which nothing is known yet. */
    public static Demand unknown(UUID id, int owner) {
        return new Demand(
                id,
                owner,
                Optional.empty(),
                new Trade(OptionalInt.empty(), OptionalInt.empty(), Set.of()),
                Asked.nothing(),
                Schedule.unknown(),
                Setting.unknown(),
                Growth.unknown());
    }
}
