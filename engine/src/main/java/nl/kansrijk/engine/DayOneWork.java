package nl.kansrijk.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.engine.columns.Need;

/**
 * The work of day one in the words of the columns: what is needed, and the least someone must score to come into question.
 * A skill that can stand in counts in full here: how well is judged later. What goes beyond the needs that columns take, counts
 * as if everyone could do it.
 */
record DayOneWork(List<Need> needs, int least) {
    private static final int MOST_NEEDS = 31;
    private static final int FULL = 1000;

    static DayOneWork of(Plan plan) {
        int all = 0;
        int asked = 0;
        var needs = new ArrayList<Need>();
        for (var task : heaviestFirst(plan)) {
            all += task.sharePercent();
            var enough = enough(task, plan.likeness);
            if (needs.size() == MOST_NEEDS) continue;
            needs.add(Need.of(task.sharePercent(), enough));
            asked += task.sharePercent();
        }
        int least = (all * DayOneTasks.PRESENTABLE_PERCENT + 99) / 100 - (all - asked);
        return least <= 0 ? new DayOneWork(List.of(), 0) : new DayOneWork(needs, least * FULL);
    }

    private static List<Task> heaviestFirst(Plan plan) {
        return plan.demand.asked().tasks().stream()
                .filter(Task::mustOnDay1)
                .sorted(Comparator.comparingInt(Task::sharePercent).reversed())
                .toList();
    }

    private static Map<Integer, Integer> enough(Task task, Likeness likeness) {
        Map<Integer, Integer> enough = new HashMap<>();
        likeness.alike(task.skill()).forEach((code, like) -> {
            if (like >= Likeness.ENOUGH) enough.put(code, FULL);
        });
        enough.put(task.skill(), FULL);
        return enough;
    }
}
