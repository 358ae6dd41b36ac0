package nl.kansrijk.takeover;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.takeover.LineTable.Line;

/** A row with what it turned out to be. */
record Checked(Line line, Parsed<Arrival> parsed) {
    Optional<Arrival> arrival() {
        return parsed instanceof Parsed.Good<Arrival>(var good) && !line.cells().extra()
                ? Optional.of(good)
                : Optional.empty();
    }

    /** Which fields are wrong, or that there were more cells than columns. */
    String wrong() {
        if (parsed instanceof Parsed.Bad<Arrival>(var errors))
            return errors.stream().map(FieldError::field).collect(Collectors.joining(","));
        return Whys.EXTRA;
    }
}
