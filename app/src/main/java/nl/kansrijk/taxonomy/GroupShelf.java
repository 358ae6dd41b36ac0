package nl.kansrijk.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups of skills and the "is broader than" between skills and groups, both as codes. */
record GroupShelf(Map<String, SkillGroup> groups, Map<String, List<String>> broader) {

    GroupShelf {
        groups = Map.copyOf(groups);
        broader = Map.copyOf(broader);
    }

    List<SkillGroup> above(String code) {
        return broader.getOrDefault(code, List.of()).stream()
                .flatMap(parent -> Optional.ofNullable(groups.get(parent)).stream())
                .toList();
    }
}
