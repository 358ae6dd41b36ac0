package nl.kansrijk.taxonomy;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words for a concept in Dutch, in English or in both; at least one of them is there. */
public record Wording(Optional<String> dutch, Optional<String> english) {

    public Wording {
        if (dutch.isEmpty() && english.isEmpty())
            throw new IllegalArgumentException("a concept has Dutch or English words");
    }

    static Wording of(@Nullable String dutch, @Nullable String english) {
        return new Wording(Optional.ofNullable(dutch), Optional.ofNullable(english));
    }

    /**
     * The words for a reader: in the asked language when they exist, otherwise in the other one, and the label says so.
     */
    public Label in(Locale locale) {
        Optional<Label> nl = dutch.map(text -> new Label(text, "nl"));
        Optional<Label> en = english.map(text -> new Label(text, "en"));
        return (locale.getLanguage().equals("en") ? en.or(() -> nl) : nl.or(() -> en)).orElseThrow();
    }
}
