package nl.kansrijk.start;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What a demo home is made with. Source: rulings 30 and 31.
 *
 * @param clients number of invented clients, 10..400,000
 * @param vacancies number of invented vacancies, 1..100,000
 * @param seed same seed, same people
 * @param data folder with taxonomies and geography of the whole country; without it the starter set
 * @param firstStart the moment that all demo dates count from
 */
public record Wish(int clients, int vacancies, long seed, Optional<Path> data, Instant firstStart) {
    private static final int MOST_CLIENTS = 400_000;
    private static final int MOST_VACANCIES = 100_000;

    public Wish {
        if (clients < 10 || clients > MOST_CLIENTS) {
            throw new IllegalArgumentException("clients must be 10..400000, was " + clients);
        }
        if (vacancies < 1 || vacancies > MOST_VACANCIES) {
            throw new IllegalArgumentException("vacancies must be 1..100000, was " + vacancies);
        }
    }
}
