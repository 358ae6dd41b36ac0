package nl.kansrijk.engine;

import java.util.Optional;
import java.util.Set;

/** What a person wants. An empty set is a wish nobody asked for yet. {@code growth}: wants to grow in the job. */
public record Wishes(
        Set<Integer> occupations,
        Set<Integer> sectors,
        Set<Integer> tasks,
        Set<Integer> learn,
        Unwanted unwanted,
        Set<Agreement> agreements,
        Answer growth,
        Optional<Motivation> motivation) {
    public Wishes {
        occupations = Set.copyOf(occupations);
        sectors = Set.copyOf(sectors);
        tasks = Set.copyOf(tasks);
        learn = Set.copyOf(learn);
        agreements = Set.copyOf(agreements);
    }

    /** A person whose wishes nobody asked yet. */
    public static Wishes unknown() {
        return new Wishes(
                Set.of(), Set.of(), Set.of(), Set.of(), Unwanted.nothing(), Set.of(), Answer.UNKNOWN, Optional.empty());
    }
}
