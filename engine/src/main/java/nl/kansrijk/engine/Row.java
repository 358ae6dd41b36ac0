package nl.kansrijk.engine;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A person as the fast path reads it. Each part is made when it is asked for, and kept as long as the row. */
interface Row {
    UUID id();

    int owner();

    Optional<Position> place();

    Practice practice();

    Unwanted unwanted();

    Answers certificates();

    Answers licences();

    /** Level 0..7, or -1 when nobody said. */
    int dutch(LanguageSkill skill);

    Loads loads();

    SkillColumns skills();

    Map<Integer, Mastery> competencies();

    Answers experience();

    Answers basics();

    Wishes wishes();

    Support support();

    /** The person as a whole. */
    Supply supply();

    /** Of a person at hand. */
    static Row of(Supply supply) {
        return new Known(supply);
    }
}
