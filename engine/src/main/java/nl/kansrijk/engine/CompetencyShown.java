package nl.kansrijk.engine;

/** How far someone masters one competency the job asks. Weak is fewer points, never a rejection. */
record CompetencyShown(int code) implements Measured {
    /** What one step of importance counts for: very important weighs sixteen times as heavily as what only helps. */
    private static final int STEP = 4;

    private static final int MOST_IMPORTANT = 3;

    /**
     * How heavily a competency of this importance (1 helps, 2 important, 3 very important) counts among those of one job.
     * Together they earn what domain g.3 gives to competencies, so one of them never earns more than that.
     */
    static int weight(int importance) {
        int weight = 1;
        for (int step = 1; step < Math.min(importance, MOST_IMPORTANT); step++) weight *= STEP;
        return weight;
    }

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
            var mastery = row.mastery(code);
            return mastery == null ? Status.UNKNOWN.with(Judgement.NEUTRAL) : Status.MET.with(mastery.worth());
        };
    }
}
