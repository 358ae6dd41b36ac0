package nl.kansrijk.takeover;

import java.util.Map;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.takeover.TakeOver.LineState;

/** Why a row stands where it stands: kept in a few signs, told as a reason. */
final class Whys {
    static final String KNOWN_NUMBER = "number";
    static final String KNOWN_NAME = "name";
    static final String EXTRA = "extra";
    private static final String TWIN = "twin:";

    private Whys() {}

    static String twin(int row) {
        return TWIN + row;
    }

    static boolean isTwin(String why) {
        return why.startsWith(TWIN);
    }

    /** As a sentence for the page and the report. */
    static Reason reason(LineState state, String why) {
        if (isTwin(why)) return new Reason("import.why.twin", Map.of("row", why.substring(TWIN.length())));
        return switch (why) {
            case KNOWN_NUMBER, KNOWN_NAME, EXTRA -> Reason.of("import.why." + why);
            case "" -> Reason.of("import.why." + state.name());
            default -> new Reason("import.why.fields", Map.of("fields", fields(why)));
        };
    }

    /** The first wrong field stands for all: its text is looked up by who shows it. */
    private static String fields(String why) {
        return "key:import.heading." + why.split(",")[0];
    }
}
