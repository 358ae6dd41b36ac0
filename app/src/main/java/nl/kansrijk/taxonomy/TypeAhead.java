package nl.kansrijk.taxonomy;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Suggestions while someone types the name of an occupation or a skill, in Dutch, with everyday names and with typing errors. Aim:
 * at most 30 ms a keystroke on all of ESCO. Reads memory only.
 */
@Component
public class TypeAhead {

    private final Shelf shelf;

    TypeAhead(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Best suggestions first, each concept once. Range: two characters or more, otherwise nothing; limit 1..50. */
    public List<Suggestion> suggest(String typed, Set<Suggestion.Kind> kinds, int limit) {
        if (limit < 1 || limit > 50) throw new IllegalArgumentException("limit is 1..50, was " + limit);
        return shelf.now().words().search(typed, kinds, limit);
    }
}
