package nl.kansrijk.instruments.exchange;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.instruments.catalogue.GuideCodes;

/**
 * Implementation forms by name. An older list used the same codes for other forms, so the name decides; a code alone counts only in a
 * file of after the change. Source: VNG guides, 5.6.
 */
final class FormNames {
    private static final LocalDate NEW_LIST = LocalDate.of(2023, 7, 1);
    private static final Map<String, String> OLD = Map.of(
            "training", "UV01",
            "workshop", "UV01",
            "e-learning", "UV01",
            "vragenlijst", "UV05",
            "coaching", "UV07",
            "onderzoek", "UV06",
            "werk/stage", "UV04");

    private FormNames() {}

    static Optional<String> code(Optional<String> name, Optional<String> code, LocalDate made) {
        var byName = name.flatMap(text ->
                GuideCodes.FORM.named(text).or(() -> Optional.ofNullable(OLD.get(text.toLowerCase(Locale.ROOT)))));
        return name.isPresent()
                ? byName
                : code.filter(GuideCodes.FORM::knows).filter(known -> !made.isBefore(NEW_LIST));
    }
}
