package nl.kansrijk.engine;

/** How much someone wants to work, only where shared of one's own will; otherwise a question to ask with care. */
record Motivated() implements Measured {

    @Override
    public String id() {
        return "motivation";
    }

    @Override
    public Judgement judge(Demand demand, Supply supply) {
        return supply.wishes()
                .motivation()
                .map(said -> Judgement.met(said.worth(), Reason.of("motivation.shared")))
                .orElseGet(() -> Judgement.ask(Judgement.NEUTRAL, id(), Fact.Asker.PERSON));
    }

    @Override
    public Gauge gauge(Demand demand) {
        return (row, tasks) -> {
            var said = row.wishes().motivation();
            return said.isEmpty()
                    ? Status.UNKNOWN.with(Judgement.NEUTRAL)
                    : Status.MET.with(said.get().worth());
        };
    }
}
