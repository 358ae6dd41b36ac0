package nl.kansrijk.matching.exploring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.engine.Skill;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.taxonomy.Occupation;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.Skills;
import org.springframework.stereotype.Component;

/** What someone did and can, in the codes of the trade. */
@Component
class OwnWork {
    private final Occupations occupations;
    private final Skills skills;
    private final Numbers numbers;

    OwnWork(Occupations occupations, Skills skills, Numbers numbers) {
        this.occupations = occupations;
        this.skills = skills;
        this.numbers = numbers;
    }

    Set<Occupation> known(Supply person, Optional<OccupationCode> from) {
        return Stream.concat(did(person), from.stream().flatMap(code -> occupations.find(code).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    Stream<Occupation> did(Supply person) {
        return person.abilities().experience().yes().stream()
                .sorted()
                .map(number -> numbers.occupation(number))
                .flatMap(code -> occupations.find(code).stream());
    }

    List<SkillCode> skills(Supply person) {
        return can(person).stream().map(numbers::skill).sorted().toList();
    }

    /** The numbers of the skills that someone has. */
    static Set<Integer> can(Supply person) {
        return person.abilities().skills().byCode().values().stream()
                .filter(skill -> skill.level() > 0)
                .map(Skill::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every skill that someone has, or that those can stand in for. */
    Set<SkillCode> near(Supply person) {
        return can(person).stream()
                .map(numbers::skill)
                .flatMap(code -> Stream.concat(
                        Stream.of(code), skills.like(code, Index.ALIKE).stream().map(one -> one.code())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
