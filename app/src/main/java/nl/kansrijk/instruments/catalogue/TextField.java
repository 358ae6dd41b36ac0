package nl.kansrijk.instruments.catalogue;

import java.util.Arrays;
import java.util.List;
import nl.kansrijk.instruments.catalogue.Instrument.Type;

/**
 * Every text of an instrument: the most signs it may have, its name inside the guides and its name in the exchange schema
 * for each type; an empty name is not exchanged. Labels: {@code instruments.text.<name>}. Source: VNG guides, chapters 2 and 3.
 */
public enum TextField {
    NAME(200, "name", "NaamInstrument", "NaamInstrument"),
    SUMMARY(500, "summary", "SamenvattingInstrument", "OmsKortInstrument"),
    DESCRIPTION(5000, "description", "", "OmsInstrument"),
    AIM(5000, "aim", "OmsDoelInstrument", ""),
    METHOD(10_000, "method", "ToelWerkwijzeInstrument", ""),
    DISTINCTIVE(5000, "distinctive_approach", "OmsOnderscheidendeAanpak", ""),
    FOR_WHOM(2000, "target_group_description", "ToelDoelgroep", ""),
    CONDITIONS(5000, "participation_conditions", "OmsVoorwaardenDeelname", "OmsVoorwaarden"),
    PARTNERS(5000, "cooperation_partners", "OmsSamenwerkingspartners", ""),
    ADDITIONAL(5000, "additional_information", "OmsAanvullendeInfo", ""),
    AGREEMENTS(5000, "work_agreements", "OmsWerkafspraken", ""),
    APPLICATION(5000, "application_instructions", "OmsAanmeldinstructies", "OmsAanvraag"),
    LOCATION(2000, "location_description", "", ""),
    INTENSITY(2000, "intensity_description", "ToelIntensiteit", ""),
    DURATION(2000, "duration_description", "ToelDuurTraject", ""),
    COSTS(2000, "costs_description", "ToelKosten", ""),
    /** What to bring: one thing a line. */
    PAPERS(2000, "", "", ""),
    /** Numbered steps for the professional: one step a line. */
    RECIPE(5000, "", "", ""),
    PRIVACY(2000, "", "", ""),
    OUTCOME(1000, "", "", ""),
    /** What an employer reads of it. */
    EMPLOYER(500, "", "", ""),
    /** For clients, in plain words: what it is called. */
    CLIENT_NAME(100, "", "", ""),
    /** "Wat levert het u op". */
    CLIENT_GAIN(500, "", "", ""),
    /** "Wat doet u". */
    CLIENT_DO(500, "", "", ""),
    /** "Hoe lang". */
    CLIENT_TIME(500, "", "", ""),
    /** "Wat kost het u". */
    CLIENT_COST(500, "", "", "");

    /** What a client reads, in this order, after its name. */
    public static final List<TextField> FOR_CLIENTS = List.of(CLIENT_GAIN, CLIENT_DO, CLIENT_TIME, CLIENT_COST);

    private final int longest;
    private final String internal;
    private final String eva;
    private final String dennis;

    TextField(int longest, String internal, String eva, String dennis) {
        this.longest = longest;
        this.internal = internal;
        this.eva = eva;
        this.dennis = dennis;
    }

    /** Most signs. */
    public int longest() {
        return longest;
    }

    /** Name inside the guides; empty for a text of our own. */
    public String internal() {
        return internal;
    }

    /** Name in the exchange schema for this type; empty when it has none there. */
    public String exchanged(Type type) {
        return type == Type.IT01 ? eva : dennis;
    }

    /** Whether it is a text of our own, unknown to the guides. */
    public boolean own() {
        return internal.isEmpty();
    }

    /** The texts that the guides know. */
    public static List<TextField> ofGuides() {
        return Arrays.stream(values()).filter(field -> !field.own()).toList();
    }
}
