package nl.kansrijk.instruments.exchange;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.instruments.catalogue.Editing;
import nl.kansrijk.instruments.catalogue.Editing.Edit;
import nl.kansrijk.instruments.catalogue.Instrument;
import nl.kansrijk.instruments.catalogue.Instruments;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;

/**
 * Brings a file of the guides in as drafts and next versions of the own organisation. Matches by number, then by registration code, then
 * by name and provider. Deletes nothing. Source: VNG guides, chapter 7.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Importing {
    private static final int MOST = 5000;
    private final Instruments instruments;
    private final Editing editing;

    Importing(Instruments instruments, Editing editing) {
        this.instruments = instruments;
        this.editing = editing;
    }

    /** What became of one line of the file. */
    public record Line(int number, String name, Outcome outcome) {}

    /** What can become of it. Words: {@code supply.import.<name>}. */
    public enum Outcome {
        ADDED,
        CHANGED,
        /** Nothing was different. */
        SAME,
        /** It belongs to another organisation. */
        FOREIGN,
        /** It has no name, or says what cannot be true. */
        REFUSED
    }

    /** What became of a file: a line for each instrument, or nothing to read in it. */
    public sealed interface Report {
        /** A line for each. */
        record Read(List<Line> lines) implements Report {
            public Read {
                lines = List.copyOf(lines);
            }
        }

        /** Not a file of instruments, or too many of them. */
        record Unreadable() implements Report {}
    }

    /** Reads a file: json of the guides (a list, one document, or a list under {@code data}), or our own sheet. */
    public Report read(String file, Passage passage) {
        var incoming = Incoming.in(file, DutchTime.day(passage.at()));
        if (incoming.isEmpty() || incoming.size() > MOST) return new Report.Unreadable();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < incoming.size(); i++) {
            var one = incoming.get(i);
            lines.add(new Line(i + 1, one.name(), one.name().isEmpty() ? Outcome.REFUSED : outcome(one, passage)));
        }
        return new Report.Read(lines);
    }

    private Outcome outcome(Incoming one, Passage passage) {
        var known = known(one, passage);
        if (known.filter(it -> !mine(it, passage)).isPresent()) return Outcome.FOREIGN;
        try {
            var was = known.orElseGet(() -> Instrument.draft(one.number().orElseGet(() -> fresh(one, passage))));
            return kept(known, one.read().apply(was), passage);
        } catch (IllegalArgumentException | JacksonException | DateTimeException | ArithmeticException wrong) {
            return Outcome.REFUSED;
        }
    }

    private Outcome kept(Optional<Instrument> known, Instrument read, Passage passage) {
        if (known.filter(one -> same(one, read)).isPresent()) return Outcome.SAME;
        return switch (known.isPresent() ? editing.change(read, passage) : editing.add(read, passage)) {
            case Edit.Kept kept -> known.isPresent() ? Outcome.CHANGED : Outcome.ADDED;
            case Edit.Stale stale -> Outcome.FOREIGN;
            case Edit.Refused refused -> Outcome.REFUSED;
            case Edit.Lacks lacks -> Outcome.REFUSED;
        };
    }

    private Optional<Instrument> known(Incoming one, Passage passage) {
        var all = instruments.all();
        var byNumber = one.number()
                .flatMap(id -> all.stream().filter(it -> it.id().equals(id)).findFirst());
        if (byNumber.isPresent()) return byNumber;
        var own = all.stream().filter(it -> mine(it, passage)).toList();
        return own.stream()
                .filter(it -> it.keeping().registrations().stream()
                        .anyMatch(code -> one.codes().contains(code.code())))
                .findFirst()
                .or(() -> own.stream()
                        .filter(it -> it.name().equalsIgnoreCase(one.name())
                                && it.keeping().provider().equalsIgnoreCase(one.provider()))
                        .findFirst());
    }

    /** The same number when the same file comes twice. */
    private static UUID fresh(Incoming one, Passage passage) {
        var text = passage.actor().tenant() + ":" + one.name() + ":" + one.provider();
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing differs but what the catalogue itself keeps beside it. */
    private static boolean same(Instrument one, Instrument read) {
        return read.kept(one.keeping()).as(one.key()).equals(one)
                && read.keeping().provider().equals(one.keeping().provider())
                && read.keeping().window().equals(one.keeping().window());
    }

    private static boolean mine(Instrument one, Passage passage) {
        return one.keeping().owner().tenant().equals(Optional.of(passage.actor().tenant()));
    }
}
