package nl.kansrijk.matching;

import nl.kansrijk.matching.index.Index;
import org.springframework.stereotype.Component;

/** Whether everyone and every vacancy has been read into memory; before that nobody can be shown who fits what. */
@Component
public class Readiness {
    private final Index index;

    Readiness(Index index) {
        this.index = index;
    }

    /** False in the first seconds of a house, for as long as the index is filled from the database. */
    public boolean ready() {
        return index.ready();
    }
}
