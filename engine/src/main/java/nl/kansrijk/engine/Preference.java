package nl.kansrijk.engine;

import java.util.function.Function;

/**
 * A soft wish or a soft quality with three outcomes: yes, no or nobody said. Shape of most lines without conditions;
 * {@code asker} can answer when it is unknown.
 */
record Preference(String id, Fact.Asker asker, int no, Function<Demand, Function<Row, Answer>> question)
        implements Measured {

    @Override
    public Judgement judge(Demand demand, Supply supply) {
        return switch (question.apply(demand).apply(Row.of(supply))) {
            case YES -> Judgement.met(Judgement.FULL, Reason.of(id + ".yes"));
            case NO -> Judgement.met(no, Reason.of(id + ".no"));
            case UNKNOWN -> Judgement.ask(Judgement.NEUTRAL, id, asker);
        };
    }

    @Override
    public Gauge gauge(Demand demand) {
        int[] packed = {Status.MET.with(Judgement.FULL), Status.MET.with(no), Status.UNKNOWN.with(Judgement.NEUTRAL)};
        var answer = question.apply(demand);
        return (row, tasks) -> packed[answer.apply(row).ordinal()];
    }
}
