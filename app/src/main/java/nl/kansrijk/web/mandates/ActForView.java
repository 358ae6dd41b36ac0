package nl.kansrijk.web.mandates;

import java.util.List;

/** Whom a representative may act for today. */
public record ActForView(String shown, List<Line> lines) {
    public ActForView {
        lines = List.copyOf(lines);
    }

    /** One person and until when. */
    public record Line(String name, String href, String until) {}
}
