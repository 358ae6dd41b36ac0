package nl.kansrijk.intake.practice;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.intake.Part;
import nl.kansrijk.shared.ShippedSheet;
import org.springframework.stereotype.Component;

/** The invented clients of the house. */
@Component
public class PracticeCases {
    private final List<PracticeCase> all;

    PracticeCases() {
        var lines = ShippedSheet.rows("/intake/practice/lines.csv");
        all = ShippedSheet.rows("/intake/practice/cases.csv").stream()
                .map(row -> made(row, lines))
                .toList();
    }

    /** All of them, the easiest first. */
    public List<PracticeCase> all() {
        return all;
    }

    /** The one with this code. */
    public Optional<PracticeCase> find(String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Every signal that some client gives, in the order of the cases. */
    public List<String> hints() {
        return all.stream().flatMap(one -> one.hints().stream()).distinct().toList();
    }

    private static PracticeCase made(NamedCsvRecord row, List<NamedCsvRecord> lines) {
        var code = row.getField("case");
        return new PracticeCase(
                code,
                lines.stream()
                        .filter(line -> line.getField("case").equals(code))
                        .map(PracticeCases::line)
                        .toList(),
                ShippedSheet.words(row, "causes").toList(),
                row.getField("route"));
    }

    private static Line line(NamedCsvRecord row) {
        var range = filled(row, "low")
                .map(low -> new Part.Range(Integer.parseInt(low), Integer.parseInt(row.getField("high"))));
        return new Line(row.getField("question"), row.getField("part"), range, filled(row, "hint"));
    }

    private static Optional<String> filled(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(text -> !text.isEmpty());
    }
}
