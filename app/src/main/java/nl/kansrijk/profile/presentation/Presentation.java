package nl.kansrijk.profile.presentation;

import java.util.List;
import java.util.Set;
import nl.kansrijk.profile.Statement.Fact;

/**
 * What someone chose to present. Words: own words, at most {@link Presentations#LONGEST} characters. Shown: what may be seen, as
 * {@code characteristic item}. For employers: whether one to whom the person said yes sees it.
 */
public record Presentation(String words, Set<String> shown, boolean forEmployers, List<ShareLink> links) {
    /** Nothing chosen yet. */
    public static final Presentation NONE = new Presentation("", Set.of(), false, List.of());

    public Presentation {
        shown = Set.copyOf(shown);
        links = List.copyOf(links);
    }

    /** What others see of it, out of everything that may be seen. */
    public Shown seen(String codeName, List<Fact> possible) {
        var chosen = possible.stream()
                .filter(fact -> shown.contains(name(fact.characteristic(), fact.item())))
                .toList();
        return new Shown(codeName, words, chosen);
    }

    /** The name of a fact in {@link #shown}. */
    public static String name(String characteristic, String item) {
        return characteristic + " " + item;
    }
}
