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
        var work = WorkShare.NONE;
        for (var task : all) {
            var verdict = task.judge(demand, supply).verdict();
            int share = task.task().sharePercent();
            sum += share * value(task.task(), Status.of(verdict).ordinal());
            total += share;
            work = work.plus(WorkShare.of(
                    verdict, share, learnable(task.task()) ? task.task().learnableInWeeks() : 0));
        }
        return Judgement.met(sum / total, work.said(total));
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
        if (learnable(task)) return LEARNED;
        return rank == Status.UNKNOWN.ordinal() ? Judgement.NEUTRAL : 0;
    }

    private static boolean learnable(Task task) {
        return task.learnableInWeeks() > 0 && task.learnableInWeeks() <= WEEKS;
    }
}
