package nl.kansrijk.taxonomy.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How skills hang together: what occupations ask, and which skills share a broader one. Fill it, then make a
 * {@link WorkBelief} of it.
 */
public final class SkillLinks {

    private static final int WIDEST = 400;

    private final Map<String, Set<String>> askedBy = new HashMap<>();
    private final Map<String, Set<String>> usedBy = new HashMap<>();
    private final Map<String, Set<String>> broader = new HashMap<>();
    private final Map<String, Set<String>> narrower = new HashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();

    /** An occupation and its unit group of ISCO-08. */
    public SkillLinks occupation(String occupation, String group) {
        groups.put(occupation, group);
        return this;
    }

    /** The occupation cannot do without this skill. */
    public SkillLinks essential(String occupation, String skill) {
        askedBy.computeIfAbsent(skill, any -> new HashSet<>()).add(occupation);
        asked.merge(occupation, 1, Integer::sum);
        return this;
    }

    /** The occupation may use this skill. */
    public SkillLinks optional(String occupation, String skill) {
        usedBy.computeIfAbsent(skill, any -> new HashSet<>()).add(occupation);
        return this;
    }

    /** The second skill or group of skills is broader than the first. */
    public SkillLinks broader(String skill, String wider) {
        broader.computeIfAbsent(skill, any -> new HashSet<>()).add(wider);
        narrower.computeIfAbsent(wider, any -> new HashSet<>()).add(skill);
        return this;
    }

    List<String> occupations() {
        return groups.keySet().stream().sorted().toList();
    }

    String group(String occupation) {
        return groups.getOrDefault(occupation, "");
    }

    int asked(String occupation) {
        return asked.getOrDefault(occupation, 0);
    }

    Set<String> askedBy(String skill) {
        return askedBy.getOrDefault(skill, Set.of());
    }

    Set<String> usedBy(String skill) {
        return usedBy.getOrDefault(skill, Set.of());
    }

    int skills() {
        Set<String> all = new HashSet<>(askedBy.keySet());
        all.addAll(usedBy.keySet());
        all.addAll(broader.keySet());
        return Math.max(1, all.size());
    }

    /** Per broader skill that is not too wide, the other skills under it. */
    List<Set<String>> siblings(String skill) {
        List<Set<String>> siblings = new ArrayList<>();
        for (String wider : broader.getOrDefault(skill, Set.of())) {
            Set<String> others = new HashSet<>(narrower.get(wider));
            others.remove(skill);
            if (!others.isEmpty() && others.size() < WIDEST) siblings.add(others);
        }
        return siblings;
    }
}
