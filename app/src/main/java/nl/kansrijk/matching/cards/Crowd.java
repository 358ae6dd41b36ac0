package nl.kansrijk.matching.cards;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.kansrijk.engine.Supply;

/**
 * The people among whom one person must not stand out. A group smaller than k: the ring is widened, then a field dropped,
 * then the card hidden; k is never lowered. Source: rulings 6, domain c.11.
 */
final class Crowd {
    /** The smallest group anyone outside may ever see. */
    static final int FEWEST = 5;

    private final List<Traits> people;
    private final int k;

    Crowd(List<Traits> people, int k) {
        this.people = List.copyOf(people);
        this.k = Math.max(FEWEST, k);
    }

    /** What may be shown of these traits; empty when nothing may. */
    Optional<Traits> veil(Traits own) {
        var shown = Optional.of(own);
        while (shown.isPresent() && count(shown.get()) < k) shown = shown.flatMap(Traits::vaguer);
        return shown;
    }

    int count(Traits shown) {
        return (int) people.stream().filter(one -> one.fits(shown)).count();
    }

    /** Whether a word is true of so many of these people that it points at nobody. */
    static boolean common(List<Supply> people, Predicate<Supply> word, int k) {
        return people.stream().filter(word).limit(Math.max(FEWEST, k)).count() >= Math.max(FEWEST, k);
    }
}
