package nl.kansrijk.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.engine.columns.Allowed;
import nl.kansrijk.engine.columns.Conditions;
import nl.kansrijk.engine.columns.Need;
import nl.kansrijk.engine.columns.Wanted;

/** Whom to look at for a question about a job: everyone who may come into question, as few as the columns can tell. */
final class Seeking {
    private static final int MOST_TASKS = 31;
    private static final int ALL = 1 << 16;

    private Seeking() {}

    /** Everyone within reach. */
    static Wanted reached(Demand demand, Reach reach, Question question) {
        return wanted(demand, reach, question, List.of(), Conditions.none());
    }

    /** Who may fit now: no condition stands in the way and 70 percent of the work of day one may be known. */
    static Wanted fittingNow(Plan plan, Reach reach, Question question) {
        var must = plan.demand.asked().tasks().stream().filter(Task::mustOnDay1).toList();
        var needs = must.size() > MOST_TASKS
                ? List.<Need>of()
                : must.stream().map(task -> need(task, plan.likeness)).toList();
        return wanted(plan.demand, reach, question, needs, Placing.conditions(plan.demand));
    }

    /** A skill that can stand in counts in full here: how well is judged later. */
    private static Need need(Task task, Likeness likeness) {
        Map<Integer, Integer> enough = new HashMap<>();
        likeness.alike(task.skill()).forEach((code, like) -> {
            if (like >= Likeness.ENOUGH) enough.put(code, 1000);
        });
        enough.put(task.skill(), 1000);
        return Need.of(task.sharePercent(), enough);
    }

    private static Wanted wanted(
            Demand demand, Reach reach, Question question, List<Need> needs, Conditions conditions) {
        int all = needs.stream().mapToInt(Need::weight).sum();
        int least = (all * DayOneTasks.PRESENTABLE_PERCENT + 99) / 100 * 1000;
        return new Wanted(
                needs,
                Placing.area(demand, question),
                conditions,
                new Allowed(Optional.of(reach.owners()), reach.least().ordinal()),
                new Wanted.Pick(ALL, question.seed(), least));
    }
}
