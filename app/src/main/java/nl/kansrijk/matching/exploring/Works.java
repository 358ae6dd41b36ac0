package nl.kansrijk.matching.exploring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.engine.Asked;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Growth;
import nl.kansrijk.engine.Schedule;
import nl.kansrijk.engine.Setting;
import nl.kansrijk.engine.Task;
import nl.kansrijk.engine.Trade;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.taxonomy.Occupation;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.OccupationSkill;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.SkillCode;
import org.springframework.stereotype.Component;

/**
 * Every occupation as if it were a job: its essential skills are the tasks. A skill that few occupations ask tells more than
 * one that all ask, so it weighs more. Source: inverse frequency, as in the likeness of skills.
 */
@Component
class Works {
    private static final int HEAVIEST = 100;

    private final Occupations occupations;
    private final Numbers numbers;

    Works(Occupations occupations, Numbers numbers) {
        this.occupations = occupations;
        this.numbers = numbers;
    }

    /** All occupations of which something is known, with how often each skill is asked among them. */
    record All(List<Occupation> occupations, Map<SkillCode, Integer> often) {}

    All all() {
        var often = new HashMap<SkillCode, Integer>();
        var known = occupations.all().stream()
                .filter(one -> !essential(one.code()).isEmpty())
                .toList();
        known.forEach(
                one -> occupations.skills(one.code()).forEach(asked -> often.merge(asked.skill(), 1, Integer::sum)));
        return new All(known, often);
    }

    Optional<Occupation> find(OccupationCode code) {
        return occupations.find(code).filter(one -> !essential(code).isEmpty());
    }

    List<SkillCode> essential(OccupationCode code) {
        return occupations.skills(code).stream()
                .filter(OccupationSkill::essential)
                .map(OccupationSkill::skill)
                .toList();
    }

    Demand demand(Occupation work, All all) {
        var tasks = essential(work.code()).stream()
                .flatMap(skill ->
                        numbers.skill(skill).stream().mapToObj(number -> new Task(number, weight(skill, all), true, 0)))
                .toList();
        return new Demand(
                new UUID(0, work.number()),
                0,
                Optional.empty(),
                new Trade(
                        OptionalInt.of(work.number()),
                        numbers.sectorOf(work.code()),
                        Set.of(),
                        work.schooling() > Occupation.IN_WEEKS,
                        Set.of()),
                new Asked(tasks, Map.of(), Set.of(), Set.of(), Map.of(), Set.of()),
                Schedule.unknown(),
                Setting.unknown(),
                Growth.unknown());
    }

    private static int weight(SkillCode skill, All all) {
        double rare = Math.log1p((double) all.occupations().size() / all.often().getOrDefault(skill, 1));
        return (int) Math.clamp(Math.round(10 * rare), 1, HEAVIEST);
    }
}
