package nl.kansrijk.matching.region;

import java.util.Optional;
import nl.kansrijk.taxonomy.SkillCode;

/**
 * What is tried over a whole region. Km: 0..30 further that everyone can travel. Hours: 0..16 a week that every vacancy
 * bends, both ways. Dutch: the level (0..7, A2 is 3) that everyone reaches who is now one level below it; 0 is nobody. Task: a
 * task that every vacancy leaves to someone else. Errors: IllegalArgumentException out of range.
 */
public record Change(int km, int hours, int dutch, Optional<SkillCode> task) {
    /** Most km. */
    public static final int MOST_KM = 30;

    /** Most hours a week. */
    public static final int MOST_HOURS = 16;

    public Change {
        if (km < 0 || km > MOST_KM) throw new IllegalArgumentException("km are 0..30");
        if (hours < 0 || hours > MOST_HOURS) throw new IllegalArgumentException("hours are 0..16");
        if (dutch < 0 || dutch > 7) throw new IllegalArgumentException("a level is 0..7");
    }

    /** As it is. */
    public static Change nothing() {
        return new Change(0, 0, 0, Optional.empty());
    }

    /** Whether anything is tried. */
    public boolean isSomething() {
        return km > 0 || hours > 0 || dutch > 0 || task.isPresent();
    }
}
