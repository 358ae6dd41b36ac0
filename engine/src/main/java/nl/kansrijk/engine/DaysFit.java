package nl.kansrijk.engine;

/** Whether enough parts of the week are shared to work the least hours asked, at four hours a part. */
record DaysFit() implements Measured {
    private static final int HOURS_PER_PART = 4;

    @Override
    public String id() {
        return "days";
    }

    @Override
    public Judgement judge(Demand demand, Supply supply) {
        if (demand.schedule().week().isEmpty()) return Judgement.ask(Judgement.NEUTRAL, id(), Fact.Asker.EMPLOYER);
        if (supply.practice().week().isEmpty()) return Judgement.ask(Judgement.NEUTRAL, id(), Fact.Asker.PERSON);
        var asked = demand.schedule().week().get();
        int shared = asked.shared(supply.practice().week().get());
        if (shared < needed(demand, asked)) return Judgement.blocked(Reason.of("days.too-few", "shared", shared));
        return Judgement.met(value(shared, asked.parts()), Reason.of("days.shared", "shared", shared));
    }

    @Override
    public Gauge gauge(Demand demand) {
        if (demand.schedule().week().isEmpty()) return (row, tasks) -> Status.UNKNOWN.with(Judgement.NEUTRAL);
        int asked = demand.schedule().week().get().bits();
        int needed = needed(demand, demand.schedule().week().get());
        return (row, tasks) -> {
            var week = row.practice().week();
            if (week.isEmpty()) return Status.UNKNOWN.with(Judgement.NEUTRAL);
            int shared = Integer.bitCount(asked & week.get().bits());
            return shared < needed ? Status.BLOCKED.with(0) : Status.MET.with(value(shared, Integer.bitCount(asked)));
        };
    }

    static int needed(Demand demand, Week asked) {
        int byHours = demand.schedule()
                .hours()
                .map(hours -> (hours.least() + HOURS_PER_PART - 1) / HOURS_PER_PART)
                .orElse(asked.parts());
        return Math.min(byHours, asked.parts());
    }

    private static int value(int shared, int asked) {
        return asked == 0 ? Judgement.FULL : Judgement.NEUTRAL + Judgement.NEUTRAL * shared / asked;
    }
}
