package nl.kansrijk.matching.exploring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.matching.exploring.Lookout.View;
import nl.kansrijk.matching.translation.Bridges;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.Occupation;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.RuleParameters;
import nl.kansrijk.taxonomy.SkillCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What someone did and can, in the codes of the trade. */
@Component
class OwnWork {
    private final Occupations occupations;
    private final Numbers numbers;

    OwnWork(Occupations occupations, Numbers numbers) {
        this.occupations = occupations;
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
        return person.abilities().skills().byCode().values().stream()
                .filter(skill -> skill.level() > 0)
                .map(skill -> numbers.skill(skill.code()))
                .sorted()
                .toList();
    }
}
