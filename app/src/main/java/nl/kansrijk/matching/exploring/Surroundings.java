package nl.kansrijk.matching.exploring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.instruments.TrainingId;
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

    /** Why a training stands where it stands: the own wish, a wished sector, work that is near, or work farther off. */
    public enum Suit {
        WISH,
        SECTOR,
        NEAR,
        LATER
    }

    /** Why training for this work, one of these, suits the person. */
    public Suit suit(Within work) {
        return switch (work.wished()) {
            case WORK -> Suit.WISH;
            case SECTOR -> Suit.SECTOR;
            case NOT -> within.contains(work) ? Suit.NEAR : Suit.LATER;
        };
    }

    /**
     * The kind of work, of what the person wants or what lies nearest, to which this training helps; empty: to none here. Works:
     * those that ask what it teaches.
     */
    public Optional<Within> suits(TrainingId training, Collection<OccupationCode> works) {
        return all().stream().filter(work -> leads(training, works, work)).findFirst();
    }

    /** How many vacancies near fit after this training and not yet. */
    public int opens(TrainingId training) {
        return opened.stream()
                .filter(one -> one.training().equals(training))
                .mapToInt(one -> one.vacancies().size())
                .sum();
    }

    /**
     * The place of a training for this person, 0 first: by the work that is wished or near to which it leads, then what opens
     * vacancies, then what leads to work that is farther off, then all else.
     */
    public int rank(TrainingId training, Collection<OccupationCode> works) {
        int size = all().size();
        var found = suits(training, works);
        int place = found.map(all()::indexOf).orElse(size);
        boolean close = found.filter(work -> suit(work) != Suit.LATER).isPresent();
        if (close) return place;
        return opens(training) > 0 ? size : size + 1 + place;
    }

    /** What closes a gap leads there, and what counts in work that is near or wished. */
    private boolean leads(TrainingId training, Collection<OccupationCode> works, Within work) {
        boolean counts = works.contains(work.occupation()) && suit(work) != Suit.LATER;
        return counts || work.closing().trainings().contains(training);
    }

    /** The trainings with what they open: for what the person wants first, of the same what opens most. */
    public List<Opened> inOrder() {
        return opened.stream()
                .sorted(Comparator.comparingInt(one -> rank(one.training(), List.of())))
                .toList();
    }

    /** How many kinds of work there are in each sector. */
    public Map<String, Long> sectors() {
        return all().stream().collect(Collectors.groupingBy(Within::sector, Collectors.counting()));
    }
}
