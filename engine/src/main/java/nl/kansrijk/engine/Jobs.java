package nl.kansrijk.engine;

import java.util.List;

/** All jobs within reach of one question about one person. */
final class Jobs {
    private Jobs() {}

    static List<Fit> best(Region region, Supply supply, Reach reach, Question question) {
        var best = new Best(question.top().most(), question.seed());
        var row = new Row(supply);
        region.jobs().forEach(plan -> {
            if (!reach.holds(plan.demand) || !question.near(plan.demand, supply)) return;
            judged(plan, row, question, best);
        });
        return best.list();
    }

    private static void judged(Plan plan, Row row, Question question, Best best) {
        plan.judge(question.weights(), question.bridges())
                .fit(row, question.horizon())
                .map(fit -> new Fit(plan.demand.id(), fit.score(), fit.dayOnePercent(), fit.presentable(), fit.way()))
                .ifPresent(best::offer);
    }
}
