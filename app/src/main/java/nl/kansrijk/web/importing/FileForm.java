package nl.kansrijk.web.importing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.takeover.NewFile;
import nl.kansrijk.takeover.Preset;

/** What was sent along with a file. Size: bytes of the file, 0 for none. */
record FileForm(Map<String, String> sent, long size) {
    static final List<Preset> KINDS = List.of(Preset.ANY, Preset.SONAR, Preset.REGISTER);

    String source() {
        return sent.getOrDefault("bron", "").strip();
    }

    String day() {
        return sent.getOrDefault("dag", "").strip();
    }

    String kind() {
        return sent.getOrDefault("soort", Preset.ANY.name());
    }

    Parsed<NewFile> parse(LocalDate today) {
        var errors = new ArrayList<FieldError>();
        var day = readDay();
        if (size == 0) errors.add(FieldError.of("bestand", "import.file.missing"));
        if (size > FileSize.MOST) errors.add(FieldError.of("bestand", "import.file.large"));
        if (source().isEmpty() || source().length() > NewFile.LONGEST_SOURCE)
            errors.add(FieldError.of("bron", "import.source.wrong"));
        if (day.isEmpty() || day.get().isAfter(today) || day.get().isBefore(today.minusYears(10)))
            errors.add(FieldError.of("dag", "import.day.wrong"));
        if (readKind().isEmpty()) errors.add(FieldError.of("soort", "import.kind.wrong"));
        return errors.isEmpty()
                ? new Parsed.Good<>(
                        new NewFile(source(), day.orElseThrow(), readKind().orElseThrow()))
                : new Parsed.Bad<>(errors);
    }

    private Optional<LocalDate> readDay() {
        try {
            return Optional.of(LocalDate.parse(day()));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private Optional<Preset> readKind() {
        return KINDS.stream().filter(one -> one.name().equals(kind())).findFirst();
    }
}
