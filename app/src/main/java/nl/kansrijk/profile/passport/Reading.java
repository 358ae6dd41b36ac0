package nl.kansrijk.profile.passport;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Statement.Confidence;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

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
