package nl.kansrijk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.springframework.stereotype.Component;

/** Invented names: common first names with made-up surnames. Sex and origin go to the evaluator's file only. */
@Component
class NameLists {
    private final List<NamedCsvRecord> rows = Sheet.rows("names.csv");

    /** @param language ISO 639-1 code of the first language */
    record Named(String first, String last, String sex, String origin, String language) {
        String full() {
            return first + " " + last;
        }
    }

    Named draw(Dice dice) {
        var origin = origin(dice.below(100));
        var row = rows.stream()
                .filter(one -> one.getField("origin").equals(origin))
                .toList()
                .get(dice.below(2));
        return new Named(
                dice.one(Sheet.words(row, "first")),
                dice.one(Sheet.words(row, "heads")) + dice.one(Sheet.words(row, "tails")),
                row.getField("sex"),
                origin,
                row.getField("language"));
    }

    private String origin(int ticket) {
        int left = ticket;
        for (var row : rows) {
            left -= Sheet.number(row, "weight");
            if (left < 0) return row.getField("origin");
        }
        return "NL";
    }
}
