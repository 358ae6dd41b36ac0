package nl.kansrijk.web.fits;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Numbers that may be shown: five people or more. When only one number is hidden it could be reckoned from the total, so
 * the smallest other one is hidden with it. Source: rulings 6.
 */
final class Figures {
    /** Smallest group that is shown. */
    static final int LEAST = 5;

    private Figures() {}

    static <K> Map<K, OptionalInt> shown(Map<K, Integer> counted) {
        var shown = new HashMap<K, OptionalInt>();
        counted.forEach((key, count) -> shown.put(key, count < LEAST ? OptionalInt.empty() : OptionalInt.of(count)));
        long hidden = shown.values().stream().filter(OptionalInt::isEmpty).count();
        if (hidden == 1)
            counted.entrySet().stream()
                    .filter(one -> one.getValue() >= LEAST)
                    .min(Comparator.comparingInt(Map.Entry::getValue))
                    .ifPresent(one -> shown.put(one.getKey(), OptionalInt.empty()));
        return shown;
    }
}
