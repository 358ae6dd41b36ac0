package nl.kansrijk.profile.talents;

import java.util.Locale;

/** Something concrete that one may like to do. Kind: item of the characteristic {@code SS_WORKKIND}. */
public record Situation(Interest interest, String kind, String dutch, String english) {
    /** The words for a reader of this language. */
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? english : dutch;
    }
}
