package nl.kansrijk.engine;

import java.util.List;

/** How much of the work of day one someone can do. From 70 percent a person is presentable (the 70 % rule). */
record DayOneTasks(List<TaskKnown> must) implements Measured {
    static final int PRESENTABLE_PERCENT = 70;

    @Override
    public String id() {
        return "day-one";
    }

    @Override
    public Judgement judge(Demand demand, Supply supply) {
        int known = share(demand, supply, Status.MET);
        int percent = 100 * known / total();
        if (percent >= PRESENTABLE_PERCENT)
            return Judgement.met(percent * 10, Reason.of("day-one.can", "percent", percent));
        int possible = known + share(demand, supply, Status.UNKNOWN);
        if (100 * possible / total() >= PRESENTABLE_PERCENT)
            return Judgement.ask(percent * 10, id(), Fact.Asker.PERSON);
        return Judgement.gap(percent * 10, firstMissing(demand, supply));
    }

    private int share(Demand demand, Supply supply, Status status) {
        return must.stream()
                .filter(task -> Status.of(task.judge(demand, supply).verdict()) == status)
                .mapToInt(task -> task.task().sharePercent())
                .sum();
    }

    private Gap firstMissing(Demand demand, Supply supply) {
        return must.stream()
                .filter(task -> Status.of(task.judge(demand, supply).verdict()) == Status.TRAINABLE)
                .map(task -> new Gap.Skill(task.task().skill(), task.task().learnableInWeeks()))
                .findFirst()
                .orElseThrow();
    }

    private int total() {
        return must.stream().mapToInt(task -> task.task().sharePercent()).sum();
    }

    @Override
    public Gauge gauge(Demand demand) {
        int total = total();
        return (row, tasks) -> {
            int known = 0;
            int possible = 0;
            for (var task : must) {
                int rank = Status.rank(tasks[task.place()]);
                known += rank == 0 ? task.task().sharePercent() : 0;
                possible += rank <= Status.UNKNOWN.ordinal() ? task.task().sharePercent() : 0;
            }
            return packed(100 * known / total, 100 * possible / total);
        };
    }

    private static int packed(int known, int possible) {
        if (known >= PRESENTABLE_PERCENT) return Status.MET.with(known * 10);
        return (possible >= PRESENTABLE_PERCENT ? Status.UNKNOWN : Status.TRAINABLE).with(known * 10);
    }
}
