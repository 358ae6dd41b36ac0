package nl.kansrijk.engine;

import java.util.List;
import java.util.function.Consumer;

/** All jobs within reach of one question about one person. */
record Jobs(Board board, Supply supply, Reach reach, Question question, TravelTime travel) {
    List<Fit> best() {
        var best = new Best(question.top().most(), question.seed());
        var row = Row.of(supply);
        Consumer<Plan> reader = plan -> {
            if (reach.holds(plan.demand) && question.near(plan.demand, supply)) judged(plan, row, best);
        };
        if (question.horizon().equals(Horizon.NOW)) board.enough(Seeking.jobs(supply, reach, question, travel), reader);
        else board.allowed(Seeking.jobs(taught(), reach, question, travel), reader);
        return best.list();
    }

    /** The person after every training: what that does not open, no choice of them opens. */
    private Supply taught() {
        return new Way(question.bridges()).applied(supply);
    }

    private void judged(Plan plan, Row row, Best best) {
        plan.judge(question.weights(), question.bridges())
                .fit(row, question.horizon())
                .map(fit -> new Fit(plan.demand.id(), fit.score(), fit.dayOnePercent(), fit.presentable(), fit.way()))
                .ifPresent(best::offer);
    }
}
