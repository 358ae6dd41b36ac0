package nl.kansrijk.engine;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as the fast path reads it. Each part is made when it is asked for, and kept as long as the row. */
interface Row {
    UUID id();

    int owner();

    Optional<Position> place();

    Practice practice();

    Unwanted unwanted();

    Answer certificate(int code);

    Answer licence(int code);

    /** Level 0..7, or -1 when nobody said. */
    int dutch(LanguageSkill skill);

    Loads loads();

    SkillColumns skills();

    /** Null when nobody said. */
    @Nullable
    Mastery mastery(int competency);

    Answer experience(int occupation);

    Answer basic(int code);

    WishColumns wishes();

    /** Help that makes work go well, by code. */
    int[] helps();

    /** A week. */
    OptionalInt guidanceHours();

    /** The person as a whole. */
    Supply supply();

    /** Of a person at hand. */
    static Row of(Supply supply) {
        return new Known(supply);
    }
}
