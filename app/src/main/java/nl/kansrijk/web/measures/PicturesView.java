package nl.kansrijk.web.measures;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Lists;

/** The own clients whose picture misses something; {@code shown} says what is shown in a sentence. */
public record PicturesView(
        List<Lists.Counter> counters,
        String shown,
        List<Line> lines,
        Optional<Lists.Empty> empty,
        Optional<Lists.Leaf> leaf) {
    public PicturesView {
        counters = List.copyOf(counters);
        lines = List.copyOf(lines);
    }

    /** One client: how much is known, what is missing in words, and where to go on. */
    public record Line(String name, String href, String known, List<String> missing, Next next) {
        public Line {
            missing = List.copyOf(missing);
        }
    }

    /** What to do and where. */
    public record Next(String label, String href) {}
}
