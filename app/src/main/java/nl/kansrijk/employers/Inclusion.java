package nl.kansrijk.employers;

import java.util.Set;

/**
 * What the employer does so that more people can do the work. Guidance: hours per week, 0..40. Technology and negotiable: own words,
 * may be empty. Source: domain g.2, c.7 FN_HELP.
 */
public record Inclusion(
        Set<Accommodation> accommodations,
        int guidanceHoursPerWeek,
        String technology,
        String negotiable,
        Set<Welcome> welcomes) {
    public Inclusion {
        accommodations = Set.copyOf(accommodations);
        welcomes = Set.copyOf(welcomes);
        if (guidanceHoursPerWeek < 0 || guidanceHoursPerWeek > 40)
            throw new IllegalArgumentException("guidance must be 0..40 hours");
    }

    /** Ready-made help at work. Words: {@code employers.accommodation.<name>}. */
    public enum Accommodation {
        QUIET_PLACE,
        BUDDY,
        FIXED_TASKS,
        PICTOGRAMS,
        AID,
        EXTRA_BREAKS,
        TOILET_AND_LIFT,
        INTERPRETER
    }

    /** What is also possible or true here. Words: {@code employers.welcome.<name>}. */
    public enum Welcome {
        TRAINED_MENTOR,
        TRIAL_POSSIBLE,
        JOB_COACH,
        COUNTS_FOR_BANENAFSPRAAK,
        COUNTS_FOR_SROI
    }
}
