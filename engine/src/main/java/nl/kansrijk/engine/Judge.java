package nl.kansrijk.engine;

import java.util.List;
import java.util.Optional;

/** Judges pairs of one job fast: readiness, trainings that open the job, and the score. */
final class Judge {
    final Plan plan;
    private final Scale scale;
    private final List<Bridge> useful;

    Judge(Plan plan, Weights weights, List<Bridge> bridges) {
        this.plan = plan;
        this.scale = new Scale(plan.lines, weights);
        this.useful = bridges.stream().filter(this::teachesWhatIsAsked).toList();
    }

    /** The fit at this horizon; empty when a condition stays closed. */
    Optional<Fit> fit(Row row, Horizon horizon) {
        int[] read = plan.read(row);
        int worst = plan.worst(read);
        boolean known = plan.dayOneKnown(read);
        if (Plan.open(worst) && known != horizon.asksFirst()) return Optional.of(fit(row, read, new Way(List.of())));
        if (horizon.weeks() <= 0 || !Plan.open(worst) && !Plan.trainable(worst)) return Optional.empty();
        return way(row.supply, horizon.weeks()).map(way -> after(way, row.supply));
    }

    /** Whether someone may fit once asked. */
    boolean fitsOnceAsked(Row row) {
        return fit(row, Horizon.ASK_FIRST).isPresent();
    }

    Optional<Way> way(Supply supply, int weeks) {
        return Ways.smallest(useful, weeks, way -> plan.ready(plan.read(new Row(way.applied(supply)))));
    }

    Optional<Way> wayOver(Supply supply, int pair, int weeks) {
        return Ways.smallest(useful, weeks, way -> {
            int[] read = plan.read(new Row(way.applied(supply)));
            return plan.ready(read) && scale.score(read).pair() >= pair;
        });
    }

    private Fit after(Way way, Supply supply) {
        var trained = new Row(way.applied(supply));
        return fit(trained, plan.read(trained), way);
    }

    private Fit fit(Row row, int[] read, Way way) {
        var dayOne = plan.dayOnePercent(read);
        return new Fit(row.supply.id(), scale.score(read), dayOne, presentable(dayOne, row.supply), way);
    }

    static boolean presentable(java.util.OptionalInt dayOne, Supply supply) {
        return dayOne.orElse(0) >= DayOneTasks.PRESENTABLE_PERCENT
                && supply.wishes()
                        .motivation()
                        .filter(said -> said == Motivation.FULL)
                        .isPresent();
    }

    private boolean teachesWhatIsAsked(Bridge bridge) {
        var asked = plan.demand.asked();
        return bridge.certificates().stream().anyMatch(asked.certificates()::contains)
                || bridge.dutch().keySet().stream().anyMatch(asked.dutch()::containsKey)
                || asked.tasks().stream().anyMatch(task -> bridge.skills().contains(task.skill()));
    }
}
