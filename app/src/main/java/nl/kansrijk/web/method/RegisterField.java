package nl.kansrijk.web.method;

import java.util.Locale;

/**
 * The fields of the Dutch algorithm register, in its order, with their longest text in characters; 0 is no limit. A field
 * that must be filled says so. Source: standard 1.0.0 as described in domain k.2.
 */
enum RegisterField {
    NAAM(100, true),
    KORTE_OMSCHRIJVING(350, true),
    ORGANISATIE(0, true),
    THEMA(0, false),
    STATUS(0, true),
    BEGINDATUM(0, false),
    EINDDATUM(0, false),
    CONTACTGEGEVENS(0, true),
    LINK_PUBLIEKSPAGINA(0, false),
    PUBLICATIECATEGORIE(0, false),
    BRONREGISTRATIE(0, false),
    DOEL_EN_IMPACT(2500, false),
    AFWEGINGEN(2500, false),
    MENSELIJKE_TUSSENKOMST(2500, false),
    RISICOBEHEER(2500, false),
    WETTELIJKE_BASIS(2500, false),
    LINK_WETTELIJKE_BASIS(0, false),
    LINK_VERWERKINGSREGISTER(0, false),
    IMPACTTOETSEN(2500, false),
    GEGEVENS(5000, false),
    GEGEVENSBRON(0, false),
    TECHNISCHE_WERKING(5000, false),
    LEVERANCIER(200, false),
    LINK_BRONCODE(0, false),
    VERSIE(0, false),
    TAAL(0, true),
    SCHEMA(0, true),
    BRON_ID(0, false),
    ZOEKTERMEN(0, false);

    private final int longest;
    private final boolean mandatory;

    RegisterField(int longest, boolean mandatory) {
        this.longest = longest;
        this.mandatory = mandatory;
    }

    /** Name in the file, and last part of its text keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean mandatory() {
        return mandatory;
    }

    boolean holds(String text) {
        return longest == 0 || text.length() <= longest;
    }
}
