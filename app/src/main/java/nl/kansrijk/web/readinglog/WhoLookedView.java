package nl.kansrijk.web.readinglog;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;

/**
 * What a client sees of who looked: the looks of others, newest first, how often the client looked, and the number under
 * which the privacy officer finds the same.
 */
public record WhoLookedView(
        List<Field.Date> days, List<RoundLine> rounds, Optional<Lists.Leaf> leaf, String own, String number) {
    public WhoLookedView {
        days = List.copyOf(days);
        rounds = List.copyOf(rounds);
    }
}
