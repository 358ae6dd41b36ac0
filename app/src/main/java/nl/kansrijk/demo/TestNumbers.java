package nl.kansrijk.demo;

import java.util.Optional;
import nl.kansrijk.shared.Bsn;

/** Citizen service numbers of the series 999, which is for testing only. Source: RvIG, test numbers. */
final class TestNumbers {
    private static final int SERIES = 100_000;

    /** The first places are kept for people with a story. */
    static final int KEPT = 100;

    private TestNumbers() {}

    /** The number that belongs to this place in the series; empty when that place has none or the series is used up. */
    static Optional<Bsn> of(int place) {
        if (place >= SERIES) return Optional.empty();
        var eight = "999%05d".formatted(place);
        int sum = 0;
        for (int i = 0; i < eight.length(); i++) sum += (9 - i) * (eight.charAt(i) - '0');
        int last = sum % 11;
        return last == 10 ? Optional.empty() : Optional.of(new Bsn(eight + last));
    }
}
