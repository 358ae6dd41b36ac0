package nl.kansrijk.taxonomy.coding;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps what was found for the last few words, because many signals read the same text. Holds single words of one text or
 * two, then forgets them. May be asked by many at once.
 */
final class Recent<A> {

    private static final int FEW = 64;

    private final Function<String, A> way;
    private final Map<String, A> found = new ConcurrentHashMap<>();

    Recent(Function<String, A> way) {
        this.way = way;
    }

    A of(String word) {
        A known = found.get(word);
        if (known != null) return known;
        if (found.size() >= FEW) found.clear();
        A fresh = way.apply(word);
        found.put(word, fresh);
        return fresh;
    }
}
