package nl.kansrijk.matching.exploring;

import java.util.ArrayList;
import java.util.List;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.ExplainedLine;
import nl.kansrijk.engine.Explanation;
import nl.kansrijk.engine.Task;
import nl.kansrijk.engine.Verdict;
import nl.kansrijk.matching.exploring.Within.Sorted;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.taxonomy.SkillCode;

/** One kind of work held against someone, as the engine explains it. */
record Measure(Demand work, Explanation why) {
    private static final String TASK = "task:";
    private static final String ALIKE = "task.alike";

    /** How close it is, rare skills weighing more. Range: 0..1000. */
    int near() {
        int sum = 0;
        int total = 0;
        for (var task : work.asked().tasks()) {
            sum += task.sharePercent() * line(task.skill()).value();
            total += task.sharePercent();
        }
        return total == 0 ? 0 : sum / total;
    }

    /** Whether at least one of its skills is there already. */
    boolean startsSomewhere() {
        return lines().stream().anyMatch(Measure::met);
    }

    /** Whether the person said not to want it; that is not bought off. */
    boolean unwanted() {
        return why.conditions().stream()
                .anyMatch(line -> line.id().startsWith("not-") && line.verdict() instanceof Verdict.Blocking);
    }

    /** Sorted as the engine judges each, and so as every explanation of a vacancy says it; what is alike is not the same. */
    Sorted sorted(Numbers numbers) {
        var can = new ArrayList<SkillCode>();
        var like = new ArrayList<SkillCode>();
        var fresh = new ArrayList<SkillCode>();
        var unasked = new ArrayList<SkillCode>();
        for (var line : lines()) {
            var place = switch (line.verdict()) {
                case Verdict.Met(var because) -> because.key().equals(ALIKE) ? like : can;
                case Verdict.Unknown unknown -> unasked;
                case Verdict.Bridgeable gap -> fresh;
                case Verdict.Blocking stop -> fresh;
            };
            place.add(numbers.skill(skill(line)));
        }
        return new Sorted(can, like, fresh, unasked);
    }

    /** The skills that are not there yet, by number. */
    List<Integer> missing() {
        return lines().stream().filter(line -> !met(line)).map(Measure::skill).toList();
    }

    /** The skills of the first day that are not there yet, by number; what is only alike is still to be learned. */
    List<Integer> firstDay() {
        var asked = work.asked().tasks().stream()
                .filter(Task::mustOnDay1)
                .map(Task::skill)
                .toList();
        return lines().stream()
                .filter(line -> !exact(line))
                .map(Measure::skill)
                .filter(asked::contains)
                .toList();
    }

    private static boolean exact(ExplainedLine line) {
        return line.verdict() instanceof Verdict.Met(var because)
                && !because.key().equals(ALIKE);
    }

    private List<ExplainedLine> lines() {
        return why.merits().stream().filter(line -> line.id().startsWith(TASK)).toList();
    }

    private ExplainedLine line(int skill) {
        return lines().stream().filter(line -> skill(line) == skill).findFirst().orElseThrow();
    }

    private static int skill(ExplainedLine line) {
        return Integer.parseInt(line.id().substring(TASK.length()));
    }

    private static boolean met(ExplainedLine line) {
        return line.verdict() instanceof Verdict.Met;
    }
}
