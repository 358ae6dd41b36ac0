package nl.kansrijk.profile;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.profile.Characteristic.Kind;
import nl.kansrijk.profile.Characteristic.Rules;
import nl.kansrijk.shared.ShippedSheet;

/** Reads the catalogue of characteristics as it ships. */
final class Catalogue {
    private static final String FILE = "/profile/characteristics.csv";

    private Catalogue() {}

    static List<Characteristic> read() {
        return ShippedSheet.rows(FILE).stream().map(Catalogue::line).toList();
    }

    private static Characteristic line(NamedCsvRecord line) {
        var card = line.getField("card");
        return new Characteristic(
                line.getField("code"),
                Panel.valueOf(line.getField("panel")),
                DataGroup.valueOf(line.getField("group")),
                new Shape(Kind.valueOf(line.getField("kind")), line.getField("range"), line.getField("items")),
                rules(line),
                line.getField("counts").equals("y"),
                card.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Candidate.Group.valueOf(card.toUpperCase(java.util.Locale.ROOT))),
                words(line.getField("uses")));
    }

    /** Sensitivity as {@code 2} or, with items that differ, {@code 2:C04=3:C15=4}. */
    private static Rules rules(NamedCsvRecord line) {
        var sensitivity = line.getField("sens").split(":");
        Map<String, Integer> items = new HashMap<>();
        for (int i = 1; i < sensitivity.length; i++) {
            var pair = sensitivity[i].split("=");
            items.put(pair[0], Integer.parseInt(pair[1]));
        }
        return new Rules(
                ShareLevel.valueOf(line.getField("share")),
                Integer.parseInt(line.getField("months")),
                Integer.parseInt(sensitivity[0]),
                items);
    }

    private static Set<String> words(String field) {
        return field.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(field.split(" ")));
    }
}
