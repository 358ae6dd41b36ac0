package nl.kansrijk.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a job asks of abilities. Competencies carry an importance 1..3; certificates only when the law asks them. */
public record Asked(
        List<Task> tasks,
        Map<Integer, Integer> competencies,
        Set<Integer> certificates,
        Set<Integer> licences,
        Map<LanguageSkill, LanguageAsked> dutch,
        Set<Integer> basics) {
    public Asked {
        tasks = List.copyOf(tasks);
        competencies = Map.copyOf(competencies);
        certificates = Set.copyOf(certificates);
        licences = Set.copyOf(licences);
        dutch = Map.copyOf(dutch);
        basics = Set.copyOf(basics);
        if (competencies.values().stream().anyMatch(i -> i < 1 || i > 3))
            throw new IllegalArgumentException("importance is 1..3");
        var seen = new HashSet<Integer>();
        if (!tasks.stream().allMatch(task -> seen.add(task.skill())))
            throw new IllegalArgumentException("a skill stands in one task; put the shares together");
    }

    /** A job that asks nothing. */
    public static Asked nothing() {
        return new Asked(List.of(), Map.of(), Set.of(), Set.of(), Map.of(), Set.of());
    }
}
