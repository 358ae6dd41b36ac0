package nl.kansrijk.taxonomy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The occupations in memory, with what they ask. */
final class OccupationShelf {

    private final List<Occupation> all;
    private final Map<OccupationCode, Occupation> byCode = new HashMap<>();
    private final Map<Integer, Occupation> byNumber = new HashMap<>();
    private final Map<OccupationCode, List<OccupationSkill>> skills;

    OccupationShelf(List<Occupation> occupations, Map<OccupationCode, List<OccupationSkill>> skills) {
        this.all = occupations.stream()
                .sorted(Comparator.comparingInt(Occupation::number))
                .toList();
        this.skills = Map.copyOf(skills);
        all.forEach(occupation -> {
            byCode.put(occupation.code(), occupation);
            byNumber.put(occupation.number(), occupation);
        });
    }

    List<Occupation> all() {
        return all;
    }

    Optional<Occupation> find(OccupationCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<Occupation> byNumber(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    List<OccupationSkill> skillsOf(OccupationCode code) {
        return skills.getOrDefault(code, List.of());
    }
}
