package nl.kansrijk.taxonomy;

import org.jspecify.annotations.Nullable;

/**
 * Words for a concept and the language they are in: {@code nl}, or {@code en} where no Dutch words exist. A page marks the second
 * with {@code lang="en"}.
 */
public record Label(String text, String language) {

    public Label {
        if (text.isBlank()) throw new IllegalArgumentException("a label has words");
        if (!language.equals("nl") && !language.equals("en"))
            throw new IllegalArgumentException("language of a label is nl or en");
    }

    /** True when the Dutch words are missing and these are the English ones. */
    public boolean isBorrowed() {
        return language.equals("en");
    }

    static Label of(@Nullable String dutch, @Nullable String english) {
        if (dutch != null && !dutch.isBlank()) return new Label(dutch, "nl");
        if (english == null) throw new IllegalArgumentException("a concept has Dutch or English words");
        return new Label(english, "en");
    }
}
