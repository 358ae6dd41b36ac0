package nl.kansrijk.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private static final String NUMBER = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String ADDRESS = "code name in an address";
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

    /**
     * The person in an address of a page without names: sealed, so that it tells nothing, cannot be made up, and is another
     * one for each organisation. Shape: letters, digits, hyphens and underscores.
     */
    public String key(ClientId person, TenantId viewer) {
        var number = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array();
        var sealed = keys.sealFor(Integer.toString(viewer.value()), number, ADDRESS);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /**
     * Who that is; empty for what no one sealed. On the way from a file, where who it is stands open already, the number itself
     * is known too. Whether it may be seen is for the gate.
     */
    public Optional<ClientId> person(String key) {
        if (key.matches(NUMBER)) return Optional.of(ClientId.of(key));
        try {
            var number = ByteBuffer.wrap(keys.openBytes(Base64.getUrlDecoder().decode(key), ADDRESS));
            return Optional.of(new ClientId(new UUID(number.getLong(), number.getLong())));
        } catch (IllegalArgumentException | IllegalStateException | BufferUnderflowException madeUp) {
            return Optional.empty();
        }
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
