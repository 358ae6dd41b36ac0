package nl.kansrijk.web.importing;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.kansrijk.takeover.TakeOver.LineState;

/** Which rows are shown, which page of them, and whether the columns are looked at again. */
record ImportQuery(Shown shown, int page, boolean columns) {
    static final ImportQuery FIRST = new ImportQuery(Shown.NEEDED, 1, false);

    /** The counters above the rows, each a filter. */
    enum Shown {
        NEEDED("nodig", EnumSet.of(LineState.WRONG, LineState.ASK)),
        KNOWN("bekend", EnumSet.of(LineState.LINK)),
        READY("klaar", EnumSet.of(LineState.READY)),
        LEFT_OUT("weggelaten", EnumSet.of(LineState.SKIP));

        final String code;
        final Set<LineState> states;

        Shown(String code, Set<LineState> states) {
            this.code = code;
            this.states = states;
        }

        static Shown of(String code) {
            for (var one : values()) if (one.code.equals(code)) return one;
            return NEEDED;
        }
    }

    static ImportQuery of(Map<String, String> codes) {
        var page = codes.getOrDefault("blad", "1");
        return new ImportQuery(
                Shown.of(codes.getOrDefault("toon", "")),
                page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1,
                codes.getOrDefault("stap", "").equals("kolommen"));
    }

    ImportQuery onPage(int other) {
        return new ImportQuery(shown, other, false);
    }

    ImportQuery showing(Shown other) {
        return new ImportQuery(other, 1, false);
    }

    String href() {
        return ImportPage.PATH + "?toon=" + shown.code + (page > 1 ? "&blad=" + page : "");
    }
}
