package nl.kansrijk.web;

import java.awt.ComponentOrientation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The languages of the pages. A new language is one line here and its bundles; what a bundle does not say yet is said in
 * Dutch. A language for clients only is one that no native reader has checked, and its pages say so.
 */
public enum Language {
    DUTCH("nl-NL", "Nederlands", For.EVERYONE),
    ENGLISH("en-GB", "English", For.EVERYONE),
    ARABIC("ar-u-nu-latn", "العربية", For.CLIENTS);

    /** Who reads in it. */
    private enum For {
        EVERYONE,
        CLIENTS
    }

    private final Locale locale;
    private final String ownName;
    private final For readers;

    Language(String tag, String ownName, For readers) {
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
        this.readers = readers;
    }

    /** The language with this code, such as {@code nl}; Dutch for any other. */
    static Language of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(DUTCH);
    }

    /** The others that a page offers; every language on pages for clients. */
    public static List<Language> others(String code, boolean clients) {
        return Arrays.stream(values())
                .filter(one -> !one.code().equals(code))
                .filter(one -> clients || one.checked())
                .toList();
    }

    /** Whether a native reader has checked it. */
    public boolean checked() {
        return readers == For.EVERYONE;
    }

    /** Code as HTML names it, such as {@code nl}. */
    public String code() {
        return locale.getLanguage();
    }

    /** Its name in the language itself. */
    public String ownName() {
        return ownName;
    }

    /** Which way it is written, as HTML names it: {@code ltr} or {@code rtl}. */
    String direction() {
        return ComponentOrientation.getOrientation(locale).isLeftToRight() ? "ltr" : "rtl";
    }

    Locale locale() {
        return locale;
    }
}
