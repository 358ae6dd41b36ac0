package nl.kansrijk.taxonomy;

/**
 * Words and the language they are in: {@code nl} or {@code en}. A page marks words in another language than its own
 * with it.
 */
public record Label(String text, String language) {

    public Label {
        if (text.isBlank()) throw new IllegalArgumentException("a label has words");
        if (!language.equals("nl") && !language.equals("en"))
            throw new IllegalArgumentException("language of a label is nl or en");
    }
}
