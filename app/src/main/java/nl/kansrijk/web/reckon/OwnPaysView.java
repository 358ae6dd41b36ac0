package nl.kansrijk.web.reckon;

import java.util.List;

/** One sum as the client reads it: for which work, when and with the rules of which day, what it came to, and what is not in it. */
public record OwnPaysView(String title, String when, List<String> lines, List<String> unknown) {
    public OwnPaysView {
        lines = List.copyOf(lines);
        unknown = List.copyOf(unknown);
    }
}
