package nl.kansrijk.taxonomy;

import java.util.List;
import java.util.Locale;
import nl.kansrijk.taxonomy.ConceptWords.Kind;
import nl.kansrijk.taxonomy.coding.Markup;
import org.springframework.stereotype.Component;

/**
 * Suggestions while someone types the name of an occupation or a skill, in Dutch, with everyday names and with typing
 * errors. Aim: at most 30 ms a keystroke on all of ESCO. Range: two characters or more, otherwise nothing; {@code most}
 * 1..50. Reads memory only.
 */
@Component
public class TypeAhead {

    private final Shelf shelf;

    TypeAhead(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Occupations, best first, each once, with the label for a reader of this language. */
    public List<Hit> occupations(String typed, int most, Locale locale) {
        return search(Kind.OCCUPATION, typed, most, locale);
    }

    /** Skills, best first, each once, with the label for a reader of this language. */
    public List<Hit> skills(String typed, int most, Locale locale) {
        return search(Kind.SKILL, typed, most, locale);
    }

    private List<Hit> search(Kind kind, String typed, int most, Locale locale) {
        if (most < 1 || most > 50) throw new IllegalArgumentException("most is 1..50, was " + most);
        return shelf.now().words().search(kind, Markup.without(typed), most, locale);
    }
}
