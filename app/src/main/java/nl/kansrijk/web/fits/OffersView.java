package nl.kansrijk.web.fits;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Lists;

/** The proposals of an organisation: the sentence, counters per state, a line each. */
public record OffersView(String shown, List<Lists.Counter> counters, List<Line> lines, Optional<Lists.Empty> empty) {
    public OffersView {
        counters = List.copyOf(counters);
        lines = List.copyOf(lines);
    }

    /** One proposal. */
    public record Line(String codeName, String href, String work, String state, String turn) {}
}
