package nl.kansrijk.engine;

import java.util.Optional;
import java.util.Set;

/**
 * What a person wants. An empty set is a wish nobody asked for yet. {@code sectors}: the
 * sectors, and the kinds of work of the wished occupations, by code; {@code likes}: what the person likes to do, by code; {@code
 * growth}: wants to grow in the job.
 */
public record Wishes(
        Set<Integer> occupations,
        Set<Integer> sectors,
        Set<Integer> likes,
        Set<Integer> learn,
        Unwanted unwanted,
        Set<Agreement> agreements,
        Answer growth,
        Optional<Motivation> motivation) {
    public Wishes {
        occupations = Set.copyOf(occupations);
        sectors = Set.copyOf(sectors);
        likes = Set.copyOf(likes);
        learn = Set.copyOf(learn);
        agreements = Set.copyOf(agreements);
    }

    /** A person whose wishes nobody asked yet. */
    public static Wishes unknown() {
        return new Wishes(
                Set.of(), Set.of(), Set.of(), Set.of(), Unwanted.nothing(), Set.of(), Answer.UNKNOWN, Optional.empty());
    }
}
