package nl.kansrijk.casework.rights;

import java.util.List;
import java.util.Set;

/**
 * What holds on a day for someone with this benefit.
 *
 * @param lifted keys of what an exemption lifts now
 * @param elsewhere whether the benefit is not of the municipality, or not known: then who pays it says what it asks
 */
public record Sheet(List<Article> articles, Set<String> lifted, boolean elsewhere) {
    public Sheet {
        articles = List.copyOf(articles);
        lifted = Set.copyOf(lifted);
    }

    /** What of it is of this kind, in the order in which it is told. */
    public List<Article> of(Article.Kind kind) {
        return articles.stream().filter(one -> one.kind() == kind).toList();
    }
}
