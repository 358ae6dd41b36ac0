package nl.kansrijk.plain;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The names of the skills that ship, as clients read them in their profile, by code. */
final class SkillLabels {
    private static final String FILE = "/taxonomy/starter/skills.csv";

    private SkillLabels() {}

    /** Language: Dutch or English. */
    static Map<String, String> in(Locale language) {
        var column = language.getLanguage().equals("en") ? "labelEn" : "labelNl";
        var labels = new TreeMap<String, String>();
        var stream = Objects.requireNonNull(SkillLabels.class.getResourceAsStream(FILE), FILE);
        try (var csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            csv.forEach(row -> labels.put(row.getField("code"), row.getField(column)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return labels;
    }
}
