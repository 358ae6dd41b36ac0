package nl.kansrijk.matching.exploring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.SkillCode;

/**
 * What lies around someone: kinds of work, nearest first. Learnable: farther work that training of weeks leads to. Skills: from which was looked. Did: occupations the person did
 * before, to look from. Opened: trainings with the open vacancies they bring within reach. Resting: matching pauses, so
 * there is nothing that urges: no vacancies and no trainings. Counting: where competencies count. Trainings: those on offer.
 */
public record Surroundings(
        List<Within> within,
        List<Within> learnable,
        List<SkillCode> skills,
        List<OccupationCode> did,
        List<Opened> opened,
        boolean resting,
        List<Counting> counting,
        List<Training> trainings) {
    public Surroundings {
        within = List.copyOf(within);
        learnable = List.copyOf(learnable);
        skills = List.copyOf(skills);
        did = List.copyOf(did);
        opened = List.copyOf(opened);
        counting = List.copyOf(counting);
        trainings = List.copyOf(trainings);
    }

    /** All of it in one order: what the person wants, what lies near, what training leads to. */
    public List<Within> all() {
        return Stream.concat(within.stream(), learnable.stream())
                .sorted(Comparator.comparing(Within::wished))
                .toList();
    }

    /** How many kinds of work there are in each sector. */
    public Map<String, Long> sectors() {
        return all().stream().collect(Collectors.groupingBy(Within::sector, Collectors.counting()));
    }
}
