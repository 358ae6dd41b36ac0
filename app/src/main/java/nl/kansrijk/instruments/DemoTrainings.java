package nl.kansrijk.instruments;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.instruments.Training.Cost;
import nl.kansrijk.instruments.Training.Funder;
import nl.kansrijk.instruments.Training.LanguageStep;
import nl.kansrijk.instruments.Training.Outcome;
import nl.kansrijk.instruments.Training.Title;
import nl.kansrijk.shared.ShippedSheet;
import nl.kansrijk.taxonomy.SkillCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ten invented trainings for the demo region; their dates are days after the first start of the home. Source: rulings 31. */
@Component
@Transactional
public class DemoTrainings {
    private static final String FILE = "/instruments/trainings.csv";
    private final TrainingTable table;

    DemoTrainings(TrainingTable table) {
        this.table = table;
    }

    /** Puts them in the catalogue; those already there stay as they are. Answers how many were new. */
    public int fill(LocalDate firstStart) {
        return ShippedSheet.rows(FILE, ',').stream()
                .mapToInt(row -> put(row, firstStart))
                .sum();
    }

    private int put(NamedCsvRecord row, LocalDate firstStart) {
        var training = new Training(
                new TrainingId(row.getField("id")),
                new Title(row.getField("titleNl"), row.getField("titleEn")),
                row.getField("provider"),
                number(row, "weeks"),
                new Cost(number(row, "costInCents"), Funder.valueOf(row.getField("funder"))),
                firstStart
                        .plusDays(number(row, "startsAfterDays"))
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)),
                number(row, "places"),
                outcome(row));
        return table.put(training, number(row, "everyWeeks"));
    }

    private static Outcome outcome(NamedCsvRecord row) {
        var language = list(row, "language");
        return new Outcome(
                list(row, "skills").stream().map(SkillCode::new).toList(),
                language.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new LanguageStep(language.getFirst(), language.getLast())),
                Set.copyOf(list(row, "certificates")));
    }

    private static List<String> list(NamedCsvRecord row, String column) {
        return Arrays.stream(row.getField(column).split("\\|"))
                .filter(part -> !part.isBlank())
                .toList();
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }
}
