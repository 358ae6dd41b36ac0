package nl.kansrijk.instruments.exchange;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.kansrijk.instruments.catalogue.Instrument;
import nl.kansrijk.instruments.catalogue.InstrumentSheet;
import nl.kansrijk.instruments.catalogue.Keeping.Registration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One instrument in a file, before it is known which of ours it is.
 *
 * @param codes registration codes
 * @param read the next state of the instrument it turns out to be; errors: IllegalArgumentException for what cannot be
 */
record Incoming(
        String name, Optional<UUID> number, String provider, List<String> codes, UnaryOperator<Instrument> read) {
    private static final JsonMapper JSON = new JsonMapper();

    /** All in a file, json of the guides or our own sheet with semicolons; empty when it is neither. */
    static List<Incoming> in(String file, LocalDate today) {
        var text = file.replace("\uFEFF", "").strip();
        return text.startsWith("{") || text.startsWith("[") ? documents(text, today) : sheet(text, today);
    }

    private static List<Incoming> documents(String text, LocalDate today) {
        try {
            var clean = SafeText.cleaned(JSON.readValue(text, Object.class));
            var all = clean instanceof Map<?, ?> map && map.get("data") != null ? map.get("data") : clean;
            var list = all instanceof List<?> many ? many : List.of(all);
            return list.stream()
                    .flatMap(one -> Document.document(one).stream())
                    .map(one -> of(one, today))
                    .toList();
        } catch (JacksonException unreadable) {
            return List.of();
        }
    }

    private static Incoming of(Document document, LocalDate today) {
        return new Incoming(
                document.text("NaamInstrument", "name").map(SafeText::plain).orElse(""),
                GuideReading.number(document),
                GuideReading.provider(document).orElse(""),
                GuideReading.registrations(document).stream()
                        .map(Registration::code)
                        .toList(),
                was -> Guides.read(document.fields(), was, made(document, today)));
    }

    /** The day a document was made, or this one when it does not say. */
    static LocalDate made(Document document, LocalDate today) {
        return document.text("DatGewijzigd", "updated_at", "updated", "DatAangemaakt", "created_at")
                .filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}.*"))
                .map(text -> LocalDate.parse(text.substring(0, 10)))
                .orElse(today);
    }

    private static List<Incoming> sheet(String text, LocalDate today) {
        try (var csv = CsvReader.builder()
                .fieldSeparator(';')
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(text)) {
            return csv.stream()
                    .filter(row -> row.findField("name").isPresent())
                    .map(row -> of(row, today))
                    .toList();
        } catch (CsvParseException | java.io.IOException unreadable) {
            return List.of();
        }
    }

    private static Incoming of(NamedCsvRecord row, LocalDate today) {
        var line = new InstrumentSheet(row);
        return new Incoming(
                SafeText.plain(line.cell("name")),
                Optional.of(line.cell("uuid"))
                        .filter(id -> id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                        .map(UUID::fromString),
                line.cell("provider"),
                line.words("registration").toList(),
                was -> line.instrument(was.id(), was.keeping().providedBy(line.cell("provider")), today)
                        .as(was.key()));
    }
}
