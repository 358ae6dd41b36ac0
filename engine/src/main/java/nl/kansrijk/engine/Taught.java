package nl.kansrijk.engine;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The papers and the Dutch that some trainings lead to together. */
record Taught(Map<LanguageSkill, Integer> dutch, Set<Integer> certificates) {
    static final Taught NOTHING = by(List.of());

    static Taught by(List<Bridge> bridges) {
        Map<LanguageSkill, Integer> dutch = new EnumMap<>(LanguageSkill.class);
        var certificates = new HashSet<Integer>();
        for (var bridge : bridges) {
            certificates.addAll(bridge.certificates());
            bridge.dutch().forEach((skill, level) -> dutch.merge(skill, level, Math::max));
        }
        return new Taught(dutch, certificates);
    }

    /** Whether this level of Dutch is reached by it. */
    boolean dutch(LanguageSkill skill, int level) {
        return dutch.getOrDefault(skill, -1) >= level;
    }
}
