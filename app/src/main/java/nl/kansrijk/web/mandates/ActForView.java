package nl.kansrijk.web.mandates;

import java.util.List;

/** Whom a representative may act for today; {@code how} says how to get a mandate, empty when there is one. */
public record ActForView(String shown, String how, List<Line> lines) {
    public ActForView {
        lines = List.copyOf(lines);
    }

    /** One person and until when. */
    public record Line(String name, String href, String until) {}
}
