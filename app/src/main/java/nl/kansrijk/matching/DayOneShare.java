package nl.kansrijk.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.ExplainedLine;
import nl.kansrijk.engine.Explanation;
import nl.kansrijk.engine.Task;
import nl.kansrijk.engine.Verdict;
import nl.kansrijk.shared.Reason;

/**
 * What someone really can of the tasks of day one, and of how much only something alike. Unit: percents; empty when the job has
 * no tasks of day one. The engine counts both in full; what is said keeps them apart.
 */
record DayOneShare(OptionalInt percent, int alike) {
    static DayOneShare of(Explanation why, Demand demand) {
        var tasks = demand.asked().tasks().stream().filter(Task::mustOnDay1).toList();
        int total = tasks.stream().mapToInt(Task::sharePercent).sum();
        if (total == 0) return new DayOneShare(OptionalInt.empty(), 0);
        var lines = Stream.concat(why.conditions().stream(), why.merits().stream())
                .collect(Collectors.toMap(ExplainedLine::id, Function.identity(), (one, same) -> one));
        return new DayOneShare(
                OptionalInt.of(100 * known(tasks, lines, "task.can") / total),
                100 * known(tasks, lines, "task.alike") / total);
    }

    private static int known(List<Task> tasks, Map<String, ExplainedLine> lines, String how) {
        return tasks.stream()
                .filter(task -> Optional.ofNullable(lines.get("task:" + task.skill()))
                        .filter(line -> line.verdict() instanceof Verdict.Met(var because)
                                && because.key().equals(how))
                        .isPresent())
                .mapToInt(Task::sharePercent)
                .sum();
    }

    Reason said() {
        var can = Phrases.text(percent.orElse(0));
        return alike == 0
                ? Phrases.number("matching.because.day-one.can", "percent", percent.orElse(0))
                : new Reason("matching.because.day-one.alike", Map.of("percent", can, "alike", Phrases.text(alike)));
    }
}
