package nl.kansrijk.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Judges pairs of one job fast: readiness, trainings that open the job, and the score. */
final class Judge {
    final Plan plan;
    private static final int[] SOON = {4, 12};
    private final Weights weights;
    private final List<Bridge> bridges;
    private final Scale scale;
    private final List<Bridge> useful;
    private final Way everything;

    Judge(Plan plan, Weights weights, List<Bridge> bridges) {
        this.plan = plan;
        this.weights = weights;
        this.bridges = List.copyOf(bridges);
        this.scale = new Scale(plan.lines, weights);
        this.useful =
                plan.serving(bridges).stream().filter(this::teachesWhatIsAsked).toList();
        this.everything = new Way(useful);
    }

    /** What all trainings together teach that serve this job. */
    Taught taught() {
        return Taught.by(useful);
    }

    boolean judgesBy(Weights others, List<Bridge> otherBridges) {
        return weights.equals(others) && bridges.equals(otherBridges);
    }

    /**
     * How near someone is, nearest first: fits; may fit, but is to be asked first; misses something for sure that a training may
     * teach; or a condition stays closed. Who was never asked is asked: a training closes what is known to be missing only.
     */
    enum Readiness {
        NOW,
        ASK,
        TRAIN,
        CLOSED
    }

    Readiness readiness(Row row) {
        return readiness(plan.read(row), row);
    }

    Readiness readiness(int[] read, Row row) {
        int worst = plan.worst(read);
        boolean known = plan.known(read);
        if (Plan.open(worst)) return known ? Readiness.NOW : Readiness.ASK;
        if (!Plan.trainable(worst)) return Readiness.CLOSED;
        if (known) return Readiness.TRAIN;
        return closesEveryGap(row.supply()) ? Readiness.ASK : Readiness.CLOSED;
    }

    /** Whether the trainings leave nothing but questions. */
    private boolean closesEveryGap(Supply supply) {
        return Plan.open(plan.worst(plan.read(Row.of(afterEverything(supply)))));
    }

    /** The person after every training that serves this job. */
    Supply afterEverything(Supply supply) {
        return everything.applied(supply);
    }

    /** The fit at this horizon; empty when a condition stays closed. */
    Optional<Fit> fit(Row row, Horizon horizon) {
        if (horizon.equals(Horizon.NOW)) return plan.readWhenReady(row).map(read -> fit(row, read, new Way(List.of())));
        int[] read = plan.read(row);
        var ready = readiness(read, row);
        if (ready == (horizon.asksFirst() ? Readiness.ASK : Readiness.NOW))
            return Optional.of(fit(row, read, new Way(List.of())));
        return ready == Readiness.TRAIN && horizon.weeks() > 0
                ? trained(row.supply(), horizon.weeks())
                : Optional.empty();
    }

    Optional<Fit> trained(Supply supply, int weeks) {
        return way(supply, weeks).map(way -> after(way, supply));
    }

    /**
     * The smallest set of trainings, of weeks before months, so that it is the same set whoever looks; only for who is to be
     * trained, as a training answers no question.
     */
    Optional<Way> way(Supply supply, int weeks) {
        return IntStream.concat(IntStream.of(SOON).filter(step -> step < weeks), IntStream.of(weeks))
                .mapToObj(step ->
                        Ways.smallest(useful, step, way -> plan.ready(plan.read(Row.of(way.applied(supply))))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    Optional<Way> wayOver(Supply supply, int pair, int weeks) {
        if (readiness(Row.of(supply)) == Readiness.ASK) return Optional.empty();
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
