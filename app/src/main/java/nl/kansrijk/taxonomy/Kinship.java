package nl.kansrijk.taxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which skills are alike: family in the tree of skills, and company in the same occupations, where an occupation that
 * asks few skills says more than one that asks many.
 */
final class Kinship {

    private static final int PARENT = 600;
    private static final int SIBLING = 350;
    private static final int BIG_FAMILY = 40;

    private final Map<String, List<String>> broader;
    private final Map<String, List<String>> narrower = new HashMap<>();
    private final Company company;

    Kinship(GroupShelf groups, Company company) {
        this.broader = groups.broader();
        this.company = company;
        broader.forEach((child, parents) -> parents.forEach(parent ->
                narrower.computeIfAbsent(parent, key -> new ArrayList<>()).add(child)));
    }

    List<Likeness> like(SkillCode code, int limit) {
        Map<SkillCode, Double> company = this.company.of(code);
        Map<String, Integer> family = family(code.value());
        Set<SkillCode> all = new HashSet<>(company.keySet());
        family.keySet().stream().filter(Kinship::isSkill).map(SkillCode::new).forEach(all::add);
        all.remove(code);
        return all.stream()
                .map(other -> new Likeness(
                        other, permille(family.getOrDefault(other.value(), 0), company.getOrDefault(other, 0.0))))
                .sorted(Comparator.comparingInt(Likeness::permille).reversed().thenComparing(Likeness::code))
                .limit(limit)
                .toList();
    }

    private Map<String, Integer> family(String code) {
        Map<String, Integer> found = new HashMap<>();
        for (String parent : broader.getOrDefault(code, List.of())) {
            List<String> children = narrower.getOrDefault(parent, List.of());
            int weight = children.size() <= BIG_FAMILY ? SIBLING : SIBLING / 3;
            children.forEach(child -> found.merge(child, weight, Math::max));
            found.put(parent, PARENT);
        }
        narrower.getOrDefault(code, List.of()).forEach(child -> found.put(child, PARENT));
        return found;
    }

    private static boolean isSkill(String code) {
        return code.contains(":s:");
    }

    private static int permille(int family, double company) {
        return Math.clamp(family + Math.round((1000 - family) * company), 1, 1000);
    }
}
