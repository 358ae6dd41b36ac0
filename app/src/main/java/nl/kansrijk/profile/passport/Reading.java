package nl.kansrijk.profile.passport;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a file of either form: JSON for a passport or test results, CSV for test results. */
@Component
class Reading {
    private final JsonFiles json;
    private final CsvFiles csv;

    Reading(JsonFiles json, CsvFiles csv) {
        this.json = json;
        this.csv = csv;
    }

    ReadFile read(String text, LocalDate today) {
        var begin = text.stripLeading();
        return begin.startsWith("{") || begin.startsWith("[") ? json.read(text, today) : csv.read(text, today);
    }

    /** The letters of a file; empty when it is no text. */
    static Optional<String> text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return plain.indexOf('\0') < 0 ? Optional.of(plain) : Optional.empty();
        } catch (CharacterCodingException otherLetters) {
            return Optional.empty();
        }
    }
}
