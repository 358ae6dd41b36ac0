package nl.kansrijk.engine;

/** Whether the hours a week of both overlap. Up to eight hours apart can be talked about. */
record HoursFit() implements Measured {
    private static final int NEGOTIABLE = 8;

    @Override
    public String id() {
        return "hours";
    }

    @Override
    public Judgement judge(Demand demand, Supply supply) {
        if (demand.schedule().hours().isEmpty()) return Judgement.ask(Judgement.NEUTRAL, id(), Fact.Asker.EMPLOYER);
        if (supply.practice().hours().isEmpty()) return Judgement.ask(Judgement.NEUTRAL, id(), Fact.Asker.PERSON);
        int apart =
                demand.schedule().hours().get().apart(supply.practice().hours().get());
        if (apart == 0) return Judgement.met(Judgement.FULL, Reason.of("hours.overlap"));
        if (apart <= NEGOTIABLE) return Judgement.gap(0, new Gap.Hours(apart));
        return Judgement.blocked(Reason.of("hours.apart", "hours", apart));
    }

    @Override
    public Gauge gauge(Demand demand) {
        if (demand.schedule().hours().isEmpty()) return (row, tasks) -> Status.UNKNOWN.with(Judgement.NEUTRAL);
        var asked = demand.schedule().hours().get();
        return (row, tasks) -> {
            var wished = row.practice().hours();
            return wished.isEmpty() ? Status.UNKNOWN.with(Judgement.NEUTRAL) : packed(asked, wished.get());
        };
    }

    private static int packed(HourRange asked, HourRange wished) {
        if (asked.least() <= wished.most() && wished.least() <= asked.most()) return Status.MET.with(Judgement.FULL);
        boolean near = asked.least() <= wished.most() + NEGOTIABLE && wished.least() <= asked.most() + NEGOTIABLE;
        return (near ? Status.ADJUSTABLE : Status.BLOCKED).with(0);
    }
}
