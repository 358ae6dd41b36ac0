package nl.kansrijk.matching.region;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.engine.Task;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.SkillKind;
import nl.kansrijk.taxonomy.Skills;

/**
 * Tries a change on a survey. It only ever opens, so only pairs are judged again that are closed by nothing but what the
 * change touches.
 */
final class Trying {
    private static final int MOST_TASKS = 15;
    private final Surveyed surveyed;
    private final Numbers numbers;
    private final Skills skills;

    Trying(Surveyed surveyed, Numbers numbers, Skills skills) {
        this.surveyed = surveyed;
        this.numbers = numbers;
        this.skills = skills;
    }

    Tried with(Change change) {
        var land = surveyed.land();
        var changed = new Changed(change, change.task().map(numbers::skill).orElseGet(java.util.OptionalInt::empty));
        var people = land.people().stream().map(changed::person).toList();
        var open = land.plots().parallelStream()
                .map(plot -> open(plot, changed, people))
                .toList();
        return new Tried(
                people.size(),
                land.plots().size(),
                figures(land.plots().stream().map(Plot::now).toList()),
                figures(open),
                tasks());
    }

    private BitSet open(Plot plot, Changed changed, List<Supply> people) {
        var open = plot.now();
        long touched = plot.bits(changed::touches);
        if (touched == 0 || leavesAsIs(plot, changed, touched)) return open;
        var job = surveyed.land().survey().job(changed.vacancy(plot.demand()));
        plot.onlyClosed(touched, place -> {
            if (job.fits(people.get(place))) open.set(place);
        });
        return open;
    }

    /** Where only the task is touched and this vacancy does not have it, nothing changes. */
    private static boolean leavesAsIs(Plot plot, Changed changed, long touched) {
        long tasks = plot.bits(condition -> condition.equals("day-one") || condition.equals("not-tasks"));
        return (touched & ~tasks) == 0
                && plot.demand().asked().tasks().stream()
                        .noneMatch(task -> task.skill() == changed.task().orElse(-1));
    }

    private static Tried.Figures figures(List<BitSet> open) {
        var people = new BitSet();
        open.forEach(people::or);
        return new Tried.Figures(
                people.cardinality(),
                (int) open.stream().filter(one -> !one.isEmpty()).count(),
                open.stream().mapToInt(BitSet::cardinality).sum());
    }

    /** A task is something one does; what one only knows cannot be left to a colleague. */
    private boolean isDone(Task task) {
        return skills.find(numbers.skill(task.skill()))
                .filter(found -> found.kind() == SkillKind.KNOWLEDGE)
                .isEmpty();
    }

    private List<SkillCode> tasks() {
        Map<Integer, Integer> asked = new HashMap<>();
        for (var plot : surveyed.land().plots())
            plot.demand().asked().tasks().stream()
                    .filter(task -> task.mustOnDay1() && isDone(task))
                    .forEach(task -> asked.merge(task.skill(), 1, Integer::sum));
        var most = new ArrayList<>(asked.entrySet());
        most.sort(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        return IntStream.range(0, Math.min(MOST_TASKS, most.size()))
                .mapToObj(i -> numbers.skill(most.get(i).getKey()))
                .toList();
    }
}
