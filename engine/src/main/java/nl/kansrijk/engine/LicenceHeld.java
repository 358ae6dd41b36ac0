package nl.kansrijk.engine;

/** Whether someone holds a driving licence the work needs: a hard fact. */
record LicenceHeld(int code) implements Measured {

    @Override
    public String id() {
        return "licence:" + code;
    }

    @Override
    public Judgement judge(Demand demand, Supply supply) {
        return switch (supply.abilities().licences().to(code)) {
            case YES -> Judgement.met(Judgement.FULL, Reason.of("licence.held", "code", code));
            case NO -> Judgement.blocked(Reason.of("licence.missing", "code", code));
            case UNKNOWN -> Judgement.ask(Judgement.NEUTRAL, id(), Fact.Asker.PERSON);
        };
    }

    @Override
    public Gauge gauge(Demand demand) {
        return (row, tasks) -> switch (row.licence(code)) {
            case YES -> Status.MET.with(Judgement.FULL);
            case NO -> Status.BLOCKED.with(0);
            case UNKNOWN -> Status.UNKNOWN.with(Judgement.NEUTRAL);
        };
    }
}
