package nl.kansrijk.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.kansrijk.shared.ShippedSheet;
import org.springframework.stereotype.Component;

/** The norms of the daily work, each with the day from which it holds and where it comes from. Unit: as the key says. */
@Component
public class Norms {
    private static final String FILE = "/casework/norms.csv";
    private final List<Norm> norms;

    Norms() {
        this.norms = read();
    }

    private record Norm(String key, int value, LocalDate validFrom) {}

    /** The norm that holds on this day. Errors: IllegalArgumentException when there is none. */
    public int on(LocalDate day, String key) {
        return norms.stream()
                .filter(norm -> norm.key().equals(key) && !norm.validFrom().isAfter(day))
                .max(Comparator.comparing(Norm::validFrom))
                .orElseThrow(() -> new IllegalArgumentException("no norm " + key + " on " + day))
                .value();
    }

    private static List<Norm> read() {
        return ShippedSheet.rows(FILE).stream()
                .map(line -> new Norm(
                        line.getField("key"),
                        Integer.parseInt(line.getField("value")),
                        LocalDate.parse(line.getField("valid_from"))))
                .toList();
    }
}
