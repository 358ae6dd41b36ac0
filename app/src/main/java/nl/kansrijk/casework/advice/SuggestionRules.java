package nl.kansrijk.casework.advice;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kansrijk.casework.advice.Suggestion.Kind;
import nl.kansrijk.profile.Characteristics;
import org.springframework.stereotype.Component;

/** The rules from what is said to what is proposed, most pressing first. A line about nothing in the catalogue stops the start. */
@Component
class SuggestionRules {
    private final List<SuggestionRule> rules;

    SuggestionRules(Characteristics catalogue) {
        this.rules = lines("/casework/suggestions.csv")
                .map(line -> new SuggestionRule(
                        catalogue.get(line.getField("characteristic")).code(),
                        line.getField("item"),
                        line.getField("band"),
                        line.getField("proposal"),
                        Kind.valueOf(line.getField("kind")),
                        line.getField("source")))
                .toList();
    }

    List<SuggestionRule> all() {
        return rules;
    }

    static Stream<NamedCsvRecord> lines(String file) {
        var stream = Objects.requireNonNull(SuggestionRules.class.getResourceAsStream(file), file);
        try (var csv = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
