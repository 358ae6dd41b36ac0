package nl.kansrijk.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement.Confidence;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.DayGrid;

/** One answer as a statement of the client: about what, which value, how sure, and as of when it is taken back. */
final class Saying {
    private static final int SELDOM = 3;

    private Saying() {}

    static String item(String chosen) {
        return chosen.replaceFirst("~[0-9]+$", "");
    }

    static String worth(Part part, Feed feed, String chosen) {
        if (part.kind() == Part.Kind.JOBS) return chosen.contains("~") ? chosen.replaceFirst("^.*~", "") : "";
        return feed.valueOf("", 0);
    }

    /** Own steps on a scale that is turned into another scale are an estimate. */
    static NewStatement said(String characteristic, String item, Value value, Source source, Part part) {
        boolean estimate = part.kind().steps()
                && part.feeds().stream().anyMatch(feed -> feed.values().size() > SELDOM);
        return new NewStatement(
                new Fact(characteristic, item, value),
                source,
                estimate ? Confidence.LOW : Confidence.MID,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static NewStatement takenBack(NewStatement said) {
        return new NewStatement(
                said.fact(),
                said.source(),
                said.confidence(),
                said.share(),
                Optional.of(said.source().observedOn().minusDays(1)),
                said.follows());
    }

    /** Written: as {@link Feed} says it; a day as days from the day it was said. */
    static Optional<Value> value(Characteristic about, String written, LocalDate day) {
        return switch (about.shape().kind()) {
            case PRESENT -> Optional.of(new Value.Present());
            case TEXT -> filled(written).map(Value.Text::new);
            case CODE -> filled(written).map(Value.Code::new);
            case LEVEL -> filled(written).map(Integer::valueOf).map(Value.Level::new);
            case NUMBER -> filled(written).map(BigDecimal::new).map(Value.Number::new);
            case GRID ->
                filled(written)
                        .map(Integer::valueOf)
                        .filter(bits -> bits > 0)
                        .map(bits -> new Value.Grid(new DayGrid(bits)));
            case DAY -> filled(written).map(days -> new Value.Day(day.plusDays(Integer.parseInt(days.substring(1)))));
        };
    }

    private static Optional<String> filled(String written) {
        return Optional.of(written).filter(text -> !text.isBlank());
    }
}
