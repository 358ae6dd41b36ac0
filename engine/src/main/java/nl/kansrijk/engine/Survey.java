package nl.kansrijk.engine;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A look at a whole region at one moment, for questions about everyone and every job at once. Judges conditions only, as
 * lists do, but earns no points and keeps no order. People are made from their bytes once and kept as long as the survey.
 * Safe for many threads.
 */
public final class Survey {
    private final Region region;
    private final Likeness likeness;
    private final TravelTime travel;
    private final Map<Reach, List<Row>> rows = new ConcurrentHashMap<>();
    private final Map<Learning, Map<UUID, Row>> trained = new ConcurrentHashMap<>();

    Survey(Region region, Likeness likeness, TravelTime travel) {
        this.region = region;
        this.likeness = likeness;
        this.travel = travel;
    }

    /** Number of the moment; equal to {@link MatchIndex#version()} at that moment. */
    public long version() {
        return region.version();
    }

    /** One job to look at; it need not be in the index. */
    public JobSurvey job(Demand demand) {
        return new JobSurvey(this, new Plan(demand, likeness, travel));
    }

    /** Everyone within reach, in no order. */
    public List<Supply> people(Reach reach) {
        return within(reach).stream().map(Row::supply).toList();
    }

    List<Row> within(Reach reach) {
        return rows.computeIfAbsent(
                reach,
                some -> new Everybody(region, some)
                        .people().stream().map(Row::of).toList());
    }

    /** A training, whole or on paper only. */
    private record Learning(UUID bridge, boolean whole) {
        static Learning of(Bridge bridge) {
            return new Learning(bridge.id(), !bridge.skills().isEmpty());
        }
    }

    /** The person as after this training, made once for all jobs. */
    Row after(Bridge bridge, Supply person) {
        return trained.computeIfAbsent(Learning.of(bridge), some -> new ConcurrentHashMap<>())
                .computeIfAbsent(person.id(), id -> Row.of(bridge.applied(person)));
    }
}
