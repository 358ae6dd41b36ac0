package nl.kansrijk.taxonomy;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.taxonomy.RelationTable.Asked;

/** Puts together what each occupation asks. */
final class Demands {

    private final SkillShelf skills;
    private final Iterable<Occupation> occupations;

    Demands(SkillShelf skills, Iterable<Occupation> occupations) {
        this.skills = skills;
        this.occupations = occupations;
    }

    Map<OccupationCode, List<OccupationSkill>> from(List<Asked> rows) {
        Map<Integer, List<Asked>> byOccupation = rows.stream().collect(groupingBy(Asked::occupation));
        Map<OccupationCode, List<OccupationSkill>> demands = new HashMap<>();
        for (Occupation occupation : occupations)
            Optional.ofNullable(byOccupation.get(occupation.number()))
                    .ifPresent(asked -> demands.put(occupation.code(), skills(asked)));
        return demands;
    }

    private List<OccupationSkill> skills(List<Asked> asked) {
        return asked.stream()
                .flatMap(row -> skills.byNumber(row.skill()).stream()
                        .map(skill -> new OccupationSkill(skill.code(), row.essential())))
                .toList();
    }
}
