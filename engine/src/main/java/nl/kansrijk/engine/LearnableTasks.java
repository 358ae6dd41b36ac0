package nl.kansrijk.engine;

import java.util.List;
import java.util.Map;

/** How much of the work someone can do or learn on the job within twelve weeks. */
record LearnableTasks(List<TaskKnown> all) implements Measured {
    private static final int WEEKS = 12;
    private static final int LEARNED = 800;

    @Override
    public String id() {
        return "learnable";
    }

    @Override
    public Judgement judge(Demand demand, Supply supply) {
        int sum = 0;
        int total = 0;
        int able = 0;
        int later = 0;
        for (var task : all) {
            int rank = Status.of(task.judge(demand, supply).verdict()).ordinal();
            int share = task.task().sharePercent();
            sum += share * value(task.task(), rank);
            total += share;
            if (rank == 0) able += share;
            else if (learnable(task.task())) later += share;
        }
        return Judgement.met(sum / total, said(100 * able / total, 100 * later / total));
    }

    @Override
    public Gauge gauge(Demand demand) {
        int total = all.stream().mapToInt(task -> task.task().sharePercent()).sum();
        return (row, tasks) -> {
            int sum = 0;
            for (var task : all)
                sum += task.task().sharePercent() * value(task.task(), Status.rank(tasks[task.place()]));
            return Status.MET.with(sum / total);
        };
    }

    /** What can be done now and what can be learned, in percents of the work. */
    private static Reason said(int able, int later) {
        return new Reason("learnable.share", Map.of("able", Integer.toString(able), "later", Integer.toString(later)));
    }

    private static int value(Task task, int rank) {
        if (rank == 0) return Judgement.FULL;
        if (learnable(task)) return LEARNED;
        return rank == Status.UNKNOWN.ordinal() ? Judgement.NEUTRAL : 0;
    }

    private static boolean learnable(Task task) {
        return task.learnableInWeeks() > 0 && task.learnableInWeeks() <= WEEKS;
    }
}
