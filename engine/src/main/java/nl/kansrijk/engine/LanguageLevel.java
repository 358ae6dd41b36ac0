package nl.kansrijk.engine;

/** Whether someone's Dutch reaches the level asked for one skill. */
record LanguageLevel(LanguageSkill skill) implements Measured {
    private static final int JUST_SHORT = 450;

    @Override
    public String id() {
        return "language:" + skill.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Judgement judge(Demand demand, Supply supply) {
        var asked = demand.asked().dutch().getOrDefault(skill, new LanguageAsked(0, false));
        var has = supply.abilities().dutch().get(skill);
        if (has == null) return Judgement.ask(Judgement.NEUTRAL, id(), Fact.Asker.PERSON);
        if (has >= asked.level()) return Judgement.met(Judgement.FULL, Reason.of("language.enough", "level", has));
        var gap = new Gap.Language(skill, has, asked.level(), asked.learnOnJob());
        return Judgement.gap(JUST_SHORT * has / asked.level(), gap);
    }

    @Override
    public Gauge gauge(Demand demand) {
        var asked = demand.asked().dutch().getOrDefault(skill, new LanguageAsked(0, false));
        var shortOf = asked.learnOnJob() ? Status.EASED : Status.TRAINABLE;
        return (row, tasks) -> {
            int has = row.dutch(skill);
            if (has < 0) return Status.UNKNOWN.with(Judgement.NEUTRAL);
            return has >= asked.level()
                    ? Status.MET.with(Judgement.FULL)
                    : shortOf.with(JUST_SHORT * has / asked.level());
        };
    }
}
