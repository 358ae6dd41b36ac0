package nl.kansrijk.instruments.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kansrijk.instruments.catalogue.Grounds;
import nl.kansrijk.instruments.catalogue.Grounds.Evidence;
import nl.kansrijk.instruments.catalogue.Grounds.Legal;
import nl.kansrijk.instruments.catalogue.Grounds.Letter;
import nl.kansrijk.instruments.catalogue.Grounds.NotWhen;
import nl.kansrijk.instruments.catalogue.Instrument;
import nl.kansrijk.instruments.catalogue.Instruments;
import org.springframework.stereotype.Component;

/**
 * The part of the form about law, reasons not to, what goes before and evidence. A law is a line: article; first day; last day.
 * Other instruments are named by their names, one a line.
 */
@Component
class GroundsForm {
    private static final int LONGEST_SOURCE = 1000;
    private final Instruments instruments;

    GroundsForm(Instruments instruments) {
        this.instruments = instruments;
    }

    Grounds read(Sheet sheet, Instrument was) {
        return new Grounds(
                sheet.lines("wet").flatMap(line -> law(sheet, line)).toList(),
                was.grounds().conditions(),
                sheet.lines("nietals").map(line -> notWhen(line, was.grounds())).toList(),
                named(sheet, "eerst"),
                named(sheet, "nietsamen"),
                new Evidence(
                        sheet.code(
                                "bewijs", Letter.class, was.grounds().evidence().letter()),
                        sheet.text("bron", LONGEST_SOURCE)),
                was.grounds().reported());
    }

    private static Stream<Legal> law(Sheet sheet, String line) {
        var parts = line.split(";");
        if (parts.length < 2) {
            sheet.wrong("wet", "supply.error.law");
            return Stream.empty();
        }
        var from = sheet.day("wet", parts[1]);
        Optional<LocalDate> to = parts.length > 2 ? sheet.day("wet", parts[2]) : Optional.empty();
        if (from.isEmpty()) return Stream.empty();
        if (to.filter(last -> last.isBefore(from.get())).isPresent()) {
            sheet.wrong("wet", "supply.error.period");
            return Stream.empty();
        }
        return Stream.of(new Legal(parts[0].strip(), from.get(), to));
    }

    /** A reason that stood there keeps the sign by which the file can tell. */
    private static NotWhen notWhen(String line, Grounds was) {
        return was.notWhen().stream()
                .filter(one -> one.words().equals(line))
                .findFirst()
                .orElseGet(() -> new NotWhen(line, Optional.empty()));
    }

    private List<UUID> named(Sheet sheet, String field) {
        var lines = sheet.lines(field).toList();
        if (lines.isEmpty()) return List.of();
        var all = instruments.all();
        return lines.stream()
                .flatMap(line -> {
                    var found = all.stream()
                            .filter(one -> one.name().equalsIgnoreCase(line))
                            .map(Instrument::id)
                            .findFirst();
                    if (found.isEmpty()) sheet.wrong(field, "supply.error.unknown");
                    return found.stream();
                })
                .toList();
    }
}
