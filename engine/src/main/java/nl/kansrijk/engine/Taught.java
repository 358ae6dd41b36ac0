package nl.kansrijk.engine;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What some trainings teach together. */
record Taught(Set<Integer> skills, Map<LanguageSkill, Integer> dutch, Set<Integer> certificates) {
    static final Taught NOTHING = by(List.of());

    static Taught by(List<Bridge> bridges) {
        var skills = new HashSet<Integer>();
        Map<LanguageSkill, Integer> dutch = new EnumMap<>(LanguageSkill.class);
        var certificates = new HashSet<Integer>();
        for (var bridge : bridges) {
            skills.addAll(bridge.skills());
            certificates.addAll(bridge.certificates());
            bridge.dutch().forEach((skill, level) -> dutch.merge(skill, level, Math::max));
        }
        return new Taught(skills, dutch, certificates);
    }

    /** Whether this level of Dutch is reached by it. */
    boolean dutch(LanguageSkill skill, int level) {
        return dutch.getOrDefault(skill, -1) >= level;
    }

    /** Whether one of these skills is taught. */
    boolean oneOf(Set<Integer> codes) {
        return codes.stream().anyMatch(skills::contains);
    }
}
