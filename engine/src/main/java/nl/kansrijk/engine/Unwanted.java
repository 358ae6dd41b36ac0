package nl.kansrijk.engine;

import java.util.Set;

/** What someone does not want: occupations, sectors and tasks (skill codes). Never bought off by points. */
public record Unwanted(Set<Integer> occupations, Set<Integer> sectors, Set<Integer> tasks) {
    public Unwanted {
        occupations = Set.copyOf(occupations);
        sectors = Set.copyOf(sectors);
        tasks = Set.copyOf(tasks);
    }

    /** No objections. */
    public static Unwanted nothing() {
        return new Unwanted(Set.of(), Set.of(), Set.of());
    }
}
