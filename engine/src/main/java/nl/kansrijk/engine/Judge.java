package nl.kansrijk.engine;

import java.util.List;
import java.util.Optional;

/** Judges pairs of one job fast: readiness, trainings that open the job, and the score. */
final class Judge {
    final Plan plan;
    private final Weights weights;
    private final List<Bridge> bridges;
    private final Scale scale;
    private final List<Bridge> useful;

    Judge(Plan plan, Weights weights, List<Bridge> bridges) {
        this.plan = plan;
        this.weights = weights;
        this.bridges = List.copyOf(bridges);
        this.scale = new Scale(plan.lines, weights);
        this.useful =
                plan.serving(bridges).stream().filter(this::teachesWhatIsAsked).toList();
    }

    /** What the trainings teach that there is time for and that serve this job. */
    Taught taughtWithin(int weeks) {
        return Taught.by(
                useful.stream().filter(bridge -> bridge.weeks() <= weeks).toList());
    }

    boolean canTeach() {
        return !useful.isEmpty();
    }

    boolean judgesBy(Weights others, List<Bridge> otherBridges) {
        return weights.equals(others) && bridges.equals(otherBridges);
    }

    /** How near someone is: fits, may fit once asked, may fit once trained, or a condition stays closed. */
    enum Readiness {
        NOW,
        ASK,
        TRAIN,
        CLOSED
    }

    Readiness readiness(Row row) {
        return readiness(plan.read(row));
    }

    private Readiness readiness(int[] read) {
        int worst = plan.worst(read);
        if (Plan.open(worst)) return plan.dayOneKnown(read) ? Readiness.NOW : Readiness.ASK;
        return Plan.trainable(worst) ? Readiness.TRAIN : Readiness.CLOSED;
    }

    /** The fit at this horizon; empty when a condition stays closed. */
    Optional<Fit> fit(Row row, Horizon horizon) {
        if (horizon.equals(Horizon.NOW)) return plan.readWhenReady(row).map(read -> fit(row, read, new Way(List.of())));
        int[] read = plan.read(row);
        var ready = readiness(read);
        if (ready == (horizon.asksFirst() ? Readiness.ASK : Readiness.NOW))
            return Optional.of(fit(row, read, new Way(List.of())));
        if (horizon.weeks() <= 0 || ready == Readiness.CLOSED) return Optional.empty();
        return trained(row.supply(), horizon.weeks());
    }

    private Optional<Fit> trained(Supply supply, int weeks) {
        return way(supply, weeks).map(way -> after(way, supply));
    }

    Optional<Way> way(Supply supply, int weeks) {
        return Ways.smallest(useful, weeks, way -> plan.ready(plan.read(Row.of(way.applied(supply)))));
    }

    Optional<Way> wayOver(Supply supply, int pair, int weeks) {
        return Ways.smallest(useful, weeks, way -> {
            int[] read = plan.read(Row.of(way.applied(supply)));
            return plan.ready(read) && scale.score(read).pair() >= pair;
        });
    }

    private Fit after(Way way, Supply supply) {
        var trained = Row.of(way.applied(supply));
        return fit(trained, plan.read(trained), way);
    }

    private Fit fit(Row row, int[] read, Way way) {
        var dayOne = plan.dayOnePercent(read);
        return new Fit(
                row.id(),
                scale.score(read),
                dayOne,
                presentable(dayOne, row.wishes().motivation()),
                way);
    }

    static boolean presentable(java.util.OptionalInt dayOne, Optional<Motivation> motivation) {
        return dayOne.orElse(0) >= DayOneTasks.PRESENTABLE_PERCENT
                && motivation.filter(said -> said == Motivation.FULL).isPresent();
    }

    private boolean teachesWhatIsAsked(Bridge bridge) {
        var asked = plan.demand.asked();
        return bridge.certificates().stream().anyMatch(asked.certificates()::contains)
                || bridge.dutch().keySet().stream().anyMatch(asked.dutch()::containsKey)
                || asked.tasks().stream().anyMatch(task -> bridge.skills().contains(task.skill()));
    }
}
