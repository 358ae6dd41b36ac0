package nl.kansrijk.engine;

/** How far someone masters one competency the job asks. Weak is fewer points, never a rejection. */
record CompetencyShown(int code) implements Measured {

    @Override
    public String id() {
        return "competency:" + code;
    }

    @Override
    public Judgement judge(Demand demand, Supply supply) {
        var mastery = supply.abilities().competencies().get(code);
        if (mastery == null) return Judgement.ask(Judgement.NEUTRAL, id(), Fact.Asker.PERSON);
        return Judgement.met(
                mastery.worth(),
                Reason.of("competency." + mastery.name().toLowerCase(java.util.Locale.ROOT), "code", code));
    }

    @Override
    public Gauge gauge(Demand demand) {
        return (row, tasks) -> {
            var mastery = row.supply.abilities().competencies().get(code);
            return mastery == null ? Status.UNKNOWN.with(Judgement.NEUTRAL) : Status.MET.with(mastery.worth());
        };
    }
}
