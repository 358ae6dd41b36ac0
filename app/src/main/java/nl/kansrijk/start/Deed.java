package nl.kansrijk.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a home was made with: {@code home.json}. Written as {@code filled = false} before the first fill and as
 * {@code true} after it, so a home that was half filled is known and begun again from clean.
 *
 * @param filled whether the first fill came to its end
 * @param demo whether invented people live here, who may be visited without a password
 * @param firstStart the moment that demo dates count from
 */
record Deed(boolean filled, boolean demo, int clients, int vacancies, long seed, Instant firstStart) {
    private static final JsonMapper JSON = new JsonMapper();

    static Optional<Deed> of(Home home) {
        try {
            if (!Files.exists(home.deed())) return Optional.empty();
            return Optional.of(JSON.readValue(Files.readString(home.deed()), Deed.class));
        } catch (IOException e) {
            throw Sentences.about(e, home);
        }
    }

    void keepIn(Home home) {
        try {
            Whole.write(home.deed(), JSON.writeValueAsString(this));
        } catch (IOException e) {
            throw Sentences.about(e, home);
        }
    }

    Wish wish(Optional<Path> data) {
        return new Wish(clients, vacancies, seed, data, firstStart);
    }

    /** A database that was there before this home: nothing to fill, nobody invented. */
    Deed asFound() {
        return new Deed(true, false, 0, 0, 0, firstStart);
    }

    String inWords() {
        return demo ? clients + " invented clients, " + vacancies + " vacancies, seed " + seed : "no invented people";
    }

    Deed whenFilled() {
        return new Deed(true, demo, clients, vacancies, seed, firstStart);
    }
}
