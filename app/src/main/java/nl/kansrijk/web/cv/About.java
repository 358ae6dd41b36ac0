package nl.kansrijk.web.cv;

import java.util.Arrays;
import java.util.Optional;

/** The other parts of a cv, one screen each; the name stands in the address. Exactly the fields of row 4-34. */
enum About {
    EDUCATION("opleiding"),
    PAPERS("papieren"),
    LANGUAGES("talen"),
    DREAM("droombaan");

    private final String dutch;

    About(String dutch) {
        this.dutch = dutch;
    }

    String dutch() {
        return dutch;
    }

    static Optional<About> of(String name) {
        return Arrays.stream(values()).filter(one -> one.dutch.equals(name)).findFirst();
    }
}
