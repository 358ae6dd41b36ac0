package nl.kansrijk.matching.exploring;

import java.util.List;
import nl.kansrijk.instruments.TrainingId;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.SkillCode;

/**
 * A kind of work within reach. Sector: section letter of SBI 2008, empty when unknown. Near: how close its essential skills
 * are to what someone can, rare skills weighing more; 0..1000, for an order and a word, never a number on a page.
 * Openings: open vacancies of this work within the travel wish. Wished: whether it, or its sector, stands among the wishes.
 * Liked: what the person likes to do and this work asks much of, as items of {@code SS_TALENT}.
 */
public record Within(
        OccupationCode occupation,
        String sector,
        int near,
        Sorted skills,
        Closing closing,
        Openings openings,
        Wished wished,
        List<String> liked) {
    private static final int NEAREST = 1000;

    public Within {
        liked = List.copyOf(liked);
    }

    /** The same with its vacancies counted. Where one fits now, the work cannot be nearer. */
    Within counted(Openings found) {
        return new Within(
                occupation, sector, found.fitting() > 0 ? NEAREST : near, skills, closing, found, wished, liked);
    }

    /** Open vacancies within the travel wish, and how many of them fit as things are. */
    public record Openings(int open, int fitting) {
        /** None, or not counted. */
        public static final Openings NONE = new Openings(0, 0);
    }

    /** What the work asks always: can do, can do something like it, new, and not asked yet. */
    public record Sorted(List<SkillCode> can, List<SkillCode> like, List<SkillCode> fresh, List<SkillCode> unasked) {
        public Sorted {
            can = List.copyOf(can);
            like = List.copyOf(like);
            fresh = List.copyOf(fresh);
            unasked = List.copyOf(unasked);
        }
    }

    /** Whether the person wants this work, what comes first first. */
    public enum Wished {
        /** The person named this work. */
        WORK,
        /** The person named its sector. */
        SECTOR,
        /** Neither is said. */
        NOT
    }

    /**
     * The trainings that close what can be closed, shortest first, with their weeks one after the other; empty: none does.
     * Near: how close the work is after them, 0..1000.
     */
    public record Closing(List<TrainingId> trainings, int weeks, int near) {
        /** Nothing to close, or nothing that closes it. */
        public static final Closing NONE = new Closing(List.of(), 0, 0);

        public Closing {
            trainings = List.copyOf(trainings);
        }
    }
}
