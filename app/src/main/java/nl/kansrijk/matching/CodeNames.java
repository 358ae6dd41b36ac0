package nl.kansrijk.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kansrijk.access.Keys;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Names without a person: a bird and four digits, the same for one organisation every day and different for each
 * organisation, so that two employers cannot join what they see. Source: domain c.11.
 */
@Component
public class CodeNames {
    private final Keys keys;
    private final List<String> birds = birds();

    CodeNames(Keys keys) {
        this.keys = keys;
    }

    /** The code name by which this organisation knows this person. */
    public String of(ClientId person, TenantId viewer) {
        var mark = keys.pseudonym(person.value().toString(), "code name " + viewer.value());
        int bird = Integer.parseInt(mark.substring(0, 6), 16) % birds.size();
        int number = Integer.parseInt(mark.substring(6, 12), 16) % 10_000;
        return "%s %04d".formatted(birds.get(bird), number);
    }

    private static List<String> birds() {
        try {
            return new ClassPathResource("matching/code_names.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
