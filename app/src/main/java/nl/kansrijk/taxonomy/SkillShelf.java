package nl.kansrijk.taxonomy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The skills in memory. */
final class SkillShelf {

    private final List<Skill> all;
    private final Map<SkillCode, Skill> byCode = new HashMap<>();
    private final Map<Integer, Skill> byNumber = new HashMap<>();

    SkillShelf(List<Skill> skills) {
        all = skills.stream().sorted(Comparator.comparingInt(Skill::number)).toList();
        all.forEach(skill -> {
            byCode.put(skill.code(), skill);
            byNumber.put(skill.number(), skill);
        });
    }

    List<Skill> all() {
        return all;
    }

    Optional<Skill> find(SkillCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<Skill> byNumber(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }
}
