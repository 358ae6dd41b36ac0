package nl.kansrijk.engine;

import java.util.Set;

/** How much of the help that makes work go well is offered there. Silence of the employer is a question. */
record HelpOffered() implements Measured {

    @Override
    public String id() {
        return "help";
    }

    @Override
    public Judgement judge(Demand demand, Supply supply) {
        var needs = supply.support().helps();
        if (needs.isEmpty()) return Judgement.ask(Judgement.NEUTRAL, id(), Fact.Asker.PERSON);
        var offered = demand.setting().helps();
        if (needs.stream().anyMatch(need -> offered.to(need) == Answer.UNKNOWN))
            return Judgement.ask(value(needs, offered), id(), Fact.Asker.EMPLOYER);
        return Judgement.met(value(needs, offered), Reason.of("help.offered"));
    }

    @Override
    public Gauge gauge(Demand demand) {
        var offered = demand.setting().helps();
        return (row, tasks) -> {
            var needs = row.helps();
            if (needs.length == 0) return Status.UNKNOWN.with(Judgement.NEUTRAL);
            int sum = 0;
            boolean silent = false;
            for (int need : needs) {
                boolean yes = offered.yes().contains(need);
                boolean open = !yes && !offered.no().contains(need);
                sum += yes ? Judgement.FULL : open ? Judgement.NEUTRAL : 0;
                silent |= open;
            }
            return (silent ? Status.UNKNOWN : Status.MET).with(sum / needs.length);
        };
    }

    private static int value(Set<Integer> needs, Answers offered) {
        int sum = needs.stream()
                .mapToInt(need -> switch (offered.to(need)) {
                    case YES -> Judgement.FULL;
                    case NO -> 0;
                    case UNKNOWN -> Judgement.NEUTRAL;
                })
                .sum();
        return sum / needs.size();
    }
}
