package nl.kansrijk.matching.region;

import java.util.Comparator;
import java.util.List;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.matching.region.Behind.Person;

/**
 * Ten people out of a list, by code name, each logged. All: how many there are; all of them can be leafed through.
 * Page: counts from 1, never beyond the end. Apart: whether it may be told who comes first, because neither those nor the
 * others are fewer than five. A list of fewer than five is empty. Source: rulings 2, 5, 6, decision 14.
 */
public record Listed(List<Person> people, int all, int page, boolean apart) {
    /** People on one page. */
    public static final int PAGE = 10;

    /** Smallest group behind which persons are told. */
    static final int LEAST = 5;

    private static final Comparator<Person> FIRST_ON_TOP = Comparator.comparing(one -> !one.first());
    private static final Comparator<Person> MOST_ON_TOP =
            Comparator.comparingInt((Person one) -> -one.opened()).thenComparing(Person::codeName);

    public Listed {
        people = List.copyOf(people);
    }

    static Listed of(List<Person> everyone, int page, Passage passage) {
        if (everyone.size() < LEAST) return new Listed(List.of(), 0, 1, false);
        boolean apart = apart(everyone);
        var shown = everyone.stream()
                .map(one -> apart ? one : one.plain())
                .sorted(FIRST_ON_TOP.thenComparing(MOST_ON_TOP))
                .toList();
        int on = Math.clamp(page, 1, (shown.size() + PAGE - 1) / PAGE);
        var some = shown.subList((on - 1) * PAGE, Math.min(on * PAGE, shown.size()));
        some.forEach(one -> passage.shown(one.owner(), one.client(), DataGroup.MATCH_LOG));
        return new Listed(some, everyone.size(), on, apart);
    }

    private static boolean apart(List<Person> everyone) {
        long first = everyone.stream().filter(Person::first).count();
        return first >= LEAST && (first == everyone.size() || everyone.size() - first >= LEAST);
    }
}
