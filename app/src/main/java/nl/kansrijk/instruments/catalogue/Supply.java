package nl.kansrijk.instruments.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.taxonomy.SkillCode;

/**
 * Whether there is room, where, and what someone takes home.
 *
 * @param capacity free places; empty when not said
 * @param areas codes AM… and GM… where it is on offer; empty is the area of the owner
 * @param burden how much it asks of a client, 1 little to 5 a lot
 */
public record Supply(
        Optional<Integer> capacity,
        Optional<Integer> waitingWeeks,
        List<LocalDate> starts,
        List<String> areas,
        int burden,
        Gains gains) {
    public Supply {
        if (burden < 1 || burden > 5) throw new IllegalArgumentException("a burden is 1..5");
        starts = starts.stream().sorted().toList();
        areas = List.copyOf(areas);
    }

    /** Nothing said yet. */
    public static final Supply NONE = new Supply(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            2,
            new Gains(List.of(), List.of(), List.of(), List.of()));

    /** The first start from this day on; empty when none is planned. */
    public Optional<LocalDate> nextStart(LocalDate day) {
        return starts.stream().filter(start -> !start.isBefore(day)).findFirst();
    }

    /**
     * What someone takes home or is helped with.
     *
     * @param helps characteristics it helps with, such as {@code FN_LOAD:lifting} or {@code FN_HELP:PICTOGRAMS}
     * @param words what people call it when they search
     */
    public record Gains(List<SkillCode> skills, List<String> certificates, List<String> helps, List<String> words) {
        public Gains {
            skills = List.copyOf(skills);
            certificates = List.copyOf(certificates);
            helps = List.copyOf(helps);
            words = List.copyOf(words);
        }
    }
}
