package nl.kansrijk.plain;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kansrijk.shared.ShippedSheet;

/** The names of the skills that ship, as clients read them in their profile, by code. */
final class SkillLabels {
    private static final String FILE = "/taxonomy/starter/skills.csv";

    private SkillLabels() {}

    /** Language: Dutch or English. */
    static Map<String, String> in(Locale language) {
        var column = language.getLanguage().equals("en") ? "labelEn" : "labelNl";
        return ShippedSheet.rows(FILE, ',').stream()
                .collect(Collectors.toMap(
                        row -> row.getField("code"), row -> row.getField(column), (one, same) -> same, TreeMap::new));
    }
}
