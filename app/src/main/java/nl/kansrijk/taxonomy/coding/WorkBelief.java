package nl.kansrijk.taxonomy.coding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * From a set of skills to a belief over occupations, and from two such beliefs to how alike the sets are. A skill counts
 * for the occupations that ask it, less for those that ask a sibling under the same broader skill, a little for those
 * that may use it; what many occupations ask says less. Two sets are alike when they speak for the same occupations,
 * unit groups and minor groups of ISCO-08, and share rare skills.
 */
public final class WorkBelief {

    private static final double ASKED = 0.35;
    private static final double SIBLING = 0.15;
    private static final double USED = 0.03;
    private static final double CHANCE = 0.2;
    private static final double CALM = 2;
    private static final double SIZE = 0.5;
    private static final double UNIT = 0.3;
    private static final double MINOR = 0.1;
    private static final double SHARED = 0.02;
    private static final double LEAST = 1e-7;
    private static final double KEPT = 1e-4;

    /** A set of skills with its belief per occupation and per group. */
    public record Leaning(
            Set<String> skills, Map<String, Double> work, Map<String, Double> units, Map<String, Double> minors) {}

    private final SkillLinks links;
    private final List<String> occupations;
    private final int skills;
    private final Map<String, Map<String, Double>> known = new ConcurrentHashMap<>();

    public WorkBelief(SkillLinks links) {
        this.links = links;
        occupations = links.occupations();
        skills = links.skills();
    }

    /** Where this set of skills leans to. */
    public Leaning leaning(Collection<String> set) {
        Map<String, Double> sums = new HashMap<>();
        double chance = CHANCE * Math.max(1, set.size()) / skills;
        for (String skill : set)
            signs(skill).forEach((occupation, sign) -> sums.merge(occupation, Math.log1p(sign / chance), Double::sum));
        sums.replaceAll((occupation, sum) -> sum + SIZE * links.asked(occupation) * Math.log1p(-ASKED));
        Map<String, Double> work = belief(sums);
        return new Leaning(Set.copyOf(set), work, grouped(work, 4), grouped(work, 3));
    }

    /** Higher is more alike; only the order means something. */
    public double alike(Leaning one, Leaning other) {
        double alike = cosine(one.work(), other.work())
                + UNIT * cosine(one.units(), other.units())
                + MINOR * cosine(one.minors(), other.minors());
        double shared = one.skills().stream()
                .filter(other.skills()::contains)
                .mapToDouble(skill -> Math.log(
                        occupations.size() / (1.0 + links.askedBy(skill).size())))
                .sum();
        return Math.log(LEAST + alike) + SHARED * shared;
    }

    private Map<String, Double> signs(String skill) {
        return known.computeIfAbsent(skill, any -> {
            Map<String, Double> signs = new HashMap<>();
            links.askedBy(skill).forEach(occupation -> signs.merge(occupation, ASKED, Double::sum));
            links.usedBy(skill).forEach(occupation -> signs.merge(occupation, USED, Double::sum));
            List<Set<String>> siblings = links.siblings(skill);
            for (Set<String> others : siblings)
                for (String other : others)
                    links.askedBy(other)
                            .forEach(occupation ->
                                    signs.merge(occupation, SIBLING / others.size() / siblings.size(), Double::sum));
            return Map.copyOf(signs);
        });
    }

    private static Map<String, Double> belief(Map<String, Double> sums) {
        double most = sums.values().stream().mapToDouble(v -> v).max().orElse(0);
        Map<String, Double> belief = new HashMap<>();
        sums.forEach((occupation, sum) -> belief.put(occupation, Math.exp((sum - most) / CALM)));
        double all = belief.values().stream().mapToDouble(v -> v).sum();
        belief.values().removeIf(share -> share / all < KEPT);
        belief.replaceAll((occupation, share) -> share / all);
        return belief;
    }

    private Map<String, Double> grouped(Map<String, Double> work, int digits) {
        Map<String, Double> grouped = new HashMap<>();
        work.forEach((occupation, share) -> {
            String group = links.group(occupation);
            grouped.merge(group.substring(0, Math.min(digits, group.length())), share, Double::sum);
        });
        return grouped;
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        double sum = 0;
        for (var entry : one.entrySet()) sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
        return sum == 0 ? 0 : sum / length(one) / length(other);
    }

    private static double length(Map<String, Double> values) {
        return Math.sqrt(values.values().stream().mapToDouble(v -> v * v).sum());
    }
}
