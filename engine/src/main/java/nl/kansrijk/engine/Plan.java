package nl.kansrijk.engine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A job made ready to be judged often: its lines and their fast readings. */
final class Plan {
    final Demand demand;
    final List<Line> lines;
    final Likeness likeness;
    private final Gauge[] columns;
    private final Gauge[] gauges;
    private final boolean[] hard;
    private final boolean[] askedFirst;
    private final int dayOne;
    private final int tasksFrom;
    private final DayOneWork work;
    private volatile Optional<Judge> judge = Optional.empty();

    Plan(Demand demand, Likeness likeness, TravelTime travel) {
        this.demand = demand;
        this.likeness = likeness;
        var tasks = Lines.tasks(demand, likeness);
        lines = Lines.of(demand, tasks, travel);
        columns = tasks.stream().map(TaskKnown::column).toArray(Gauge[]::new);
        gauges = lines.stream().map(line -> line.criterion().gauge(demand)).toArray(Gauge[]::new);
        hard = new boolean[gauges.length];
        askedFirst = new boolean[gauges.length];
        for (int i = 0; i < hard.length; i++) {
            hard[i] = lines.get(i).hard();
            askedFirst[i] = lines.get(i).isAskedFirst(demand);
        }
        dayOne = lines.stream().map(line -> line.criterion().id()).toList().indexOf("day-one");
        work = DayOneWork.of(this);
        tasksFrom = dayOne < 0 ? (int) lines.stream().filter(Line::hard).count() : dayOne;
    }

    /** This training as far as it brings someone nearer to this job: skills of other work do not. */
    Bridge serving(Bridge bridge) {
        return bridge.isFor(demand) ? bridge : bridge.onPaper();
    }

    List<Bridge> serving(List<Bridge> bridges) {
        return bridges.stream().map(this::serving).toList();
    }

    /** The work of day one in the words of the columns. */
    DayOneWork work() {
        return work;
    }

    /** The tasks that count on day one, in the order of the vacancy. */
    List<TaskKnown> onDayOne() {
        return dayOne < 0 ? List.of() : ((DayOneTasks) lines.get(dayOne).criterion()).must();
    }

    /** Who judges by these weights and trainings; the last one is kept, as most questions ask for the same. */
    Judge judge(Weights weights, List<Bridge> bridges) {
        var kept = judge.filter(last -> last.judgesBy(weights, bridges));
        if (kept.isPresent()) return kept.get();
        var fresh = new Judge(this, weights, bridges);
        judge = Optional.of(fresh);
        return fresh;
    }

    /** Reads every line of the pair; packed as {@link Status#with}, in the order of the lines. */
    int[] read(Row row) {
        int[] tasks = new int[columns.length];
        readTasks(row, tasks);
        int[] read = new int[gauges.length];
        for (int i = 0; i < read.length; i++) read[i] = gauges[i].read(row, tasks);
        return read;
    }

    private void readTasks(Row row, int[] tasks) {
        for (int i = 0; i < tasks.length; i++) tasks[i] = columns[i].read(row, tasks);
    }

    /** The same for who is ready; stops at the first condition that is not met, and reads tasks as late as it can. */
    Optional<int[]> readWhenReady(Row row) {
        int[] tasks = new int[columns.length];
        int[] read = new int[gauges.length];
        for (int i = 0; i < read.length; i++) {
            if (i == tasksFrom) readTasks(row, tasks);
            read[i] = gauges[i].read(row, tasks);
            if (!passed(i, read)) return Optional.empty();
        }
        return Optional.of(read);
    }

    /** Reads the conditions only; what is none of them stays 0. */
    int[] conditions(Row row) {
        int[] tasks = new int[columns.length];
        for (int i = 0; i < tasks.length; i++) tasks[i] = columns[i].read(row, tasks);
        int[] read = new int[gauges.length];
        for (int i = 0; i < read.length; i++) if (hard[i]) read[i] = gauges[i].read(row, tasks);
        return read;
    }

    /** How far the hardest condition is from being met. */
    int worst(int[] read) {
        int worst = 0;
        for (int i = 0; i < read.length; i++) if (hard[i]) worst = Math.max(worst, Status.rank(read[i]));
        return worst;
    }

    OptionalInt dayOnePercent(int[] read) {
        return dayOne < 0 ? OptionalInt.empty() : OptionalInt.of(Status.value(read[dayOne]) / 10);
    }

    /** Whether nothing has to be asked of the person first. */
    boolean known(int[] read) {
        for (int i = 0; i < read.length; i++) if (isToBeAsked(i, read)) return false;
        return true;
    }

    /** Whether this line waits for an answer of the person before they fit. */
    boolean isToBeAsked(int line, int[] read) {
        return askedFirst[line] && Status.rank(read[line]) == Status.UNKNOWN.ordinal();
    }

    /** Whether this line, if it is a condition, is no reason to stay away. */
    boolean passed(int line, int[] read) {
        return !hard[line] || open(Status.rank(read[line])) && !isToBeAsked(line, read);
    }

    boolean ready(int[] read) {
        return open(worst(read)) && known(read);
    }

    static boolean open(int worst) {
        return worst <= Status.EASED.ordinal();
    }

    static boolean trainable(int worst) {
        return worst == Status.TRAINABLE.ordinal();
    }
}
