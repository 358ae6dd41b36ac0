package nl.kansrijk.employers;

/**
 * A diploma that a law demands for this work; there is no other way to ask for one. Law: the article or regulation in words, needed
 * for {@link LegalGround#OTHER_LAW}. Source: row 4-36, domain g.5.
 */
public record Diploma(LegalGround ground, String law, String name) {
    public Diploma {
        if (name.isBlank()) throw new IllegalArgumentException("a diploma has a name");
        if (ground == LegalGround.OTHER_LAW && law.isBlank())
            throw new IllegalArgumentException("another law is named with its article");
    }

    /** Laws that close work to people without a diploma. Words: {@code employers.ground.<name>}. */
    public enum LegalGround {
        /** Wet BIG, article 3 and 34: protected professions in care. */
        BIG,
        /** Wet op het primair onderwijs 32 and Wet voortgezet onderwijs 2020 7.9: teachers. */
        TEACHING,
        /** Wet kinderopvang 1.50 with the Besluit kwaliteit kinderopvang. */
        CHILD_CARE,
        /** Wet particuliere beveiligingsorganisaties en recherchebureaus 7 and its regulation. */
        SECURITY,
        /** Arbeidsomstandighedenbesluit: work with a legal certificate of competence. */
        SAFETY,
        /** Advocatenwet, Wet op het notarisambt and other protected legal and financial offices. */
        PROTECTED_OFFICE,
        /** Any other law, named with its article. */
        OTHER_LAW
    }
}
