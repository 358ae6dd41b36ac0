package nl.kansrijk.engine;

import java.util.List;

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
        for (var task : all) {
            var status = Status.of(task.judge(demand, supply).verdict());
            sum += task.task().sharePercent() * value(task.task(), status.ordinal());
            total += task.task().sharePercent();
        }
        return Judgement.met(sum / total, Reason.of("learnable.share", "percent", sum / total / 10));
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

    private static int value(Task task, int rank) {
        if (rank == 0) return Judgement.FULL;
        boolean learnable = task.learnableInWeeks() > 0 && task.learnableInWeeks() <= WEEKS;
        if (learnable) return LEARNED;
        return rank == Status.UNKNOWN.ordinal() ? Judgement.NEUTRAL : 0;
    }
}
