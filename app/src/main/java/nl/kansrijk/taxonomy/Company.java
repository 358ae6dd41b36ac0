package nl.kansrijk.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which skills are asked together. Every occupation weighs by how few skills it asks. */
final class Company {

    private final List<List<SkillCode>> occupations = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private final Map<SkillCode, List<Integer>> askedBy = new HashMap<>();
    private final Map<SkillCode, Double> lengths = new HashMap<>();

    Company(Iterable<List<OccupationSkill>> asked) {
        asked.forEach(this::add);
        askedBy.forEach((skill, indexes) -> lengths.put(
                skill, Math.sqrt(indexes.stream().mapToDouble(this::square).sum())));
    }

    private void add(List<OccupationSkill> asked) {
        List<SkillCode> skills = asked.stream().map(OccupationSkill::skill).toList();
        if (skills.isEmpty()) return;
        int index = occupations.size();
        occupations.add(skills);
        weights.add(1 / Math.log(1 + skills.size()));
        skills.forEach(skill ->
                askedBy.computeIfAbsent(skill, key -> new ArrayList<>()).add(index));
    }

    /** Cosine, 0..1, with every skill that shares an occupation. */
    Map<SkillCode, Double> of(SkillCode skill) {
        Map<SkillCode, Double> shared = new HashMap<>();
        for (int index : askedBy.getOrDefault(skill, List.of()))
            for (SkillCode other : occupations.get(index)) shared.merge(other, square(index), Double::sum);
        double own = lengths.getOrDefault(skill, 1.0);
        shared.replaceAll((other, sum) -> sum / (own * lengths.getOrDefault(other, 1.0)));
        return shared;
    }

    private double square(int index) {
        double weight = weights.get(index);
        return weight * weight;
    }
}
