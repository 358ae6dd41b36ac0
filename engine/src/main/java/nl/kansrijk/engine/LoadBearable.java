package nl.kansrijk.engine;

/** Whether someone can bear one load of the work; an aid of this employer may take it away. */
record LoadBearable(int item) implements Measured {

    @Override
    public String id() {
        return "load:" + item;
    }

    @Override
    public Judgement judge(Demand demand, Supply supply) {
        var load = supply.support().loads().get(item);
        if (load == null) return Judgement.ask(Judgement.NEUTRAL, id(), Fact.Asker.PERSON);
        boolean eased = demand.setting().eased().contains(item);
        return switch (load) {
            case CAN -> Judgement.met(Judgement.FULL, Reason.of("load.can", "item", item));
            case LIMITED -> Judgement.met(eased ? 800 : 600, Reason.of("load.limited", "item", item));
            case NOT ->
                eased
                        ? Judgement.gap(Judgement.NEUTRAL, new Gap.LoadWithAid(item))
                        : Judgement.blocked(Reason.of("load.not", "item", item));
        };
    }

    @Override
    public Gauge gauge(Demand demand) {
        int bit = 1 << item;
        boolean eased = demand.setting().eased().contains(item);
        int not = eased ? Status.EASED.with(Judgement.NEUTRAL) : Status.BLOCKED.with(0);
        int limited = Status.MET.with(eased ? 800 : 600);
        return (row, tasks) -> {
            if ((row.loads().not() & bit) != 0) return not;
            if ((row.loads().limited() & bit) != 0) return limited;
            return (row.loads().can() & bit) != 0
                    ? Status.MET.with(Judgement.FULL)
                    : Status.UNKNOWN.with(Judgement.NEUTRAL);
        };
    }
}
