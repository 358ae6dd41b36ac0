package nl.kansrijk.profile;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.Bsn;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether people in a file are already known in the own organisation, so that nobody is made twice. Says that someone is
 * there and nothing else. Errors: IllegalStateException when who looks may not take over clients.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Acquaintances {
    private final IdentityTable table;
    private final Seals seals;

    Acquaintances(IdentityTable table, Seals seals) {
        this.table = table;
        this.seals = seals;
    }

    /** What people without a number are known by. */
    public record Looks(String name, LocalDate birthDate) {
        /** Name in small letters without marks and spaces. */
        public Looks {
            name = Normalizer.normalize(name, Normalizer.Form.NFD)
                    .replaceAll("[^\\p{L}]", "")
                    .toLowerCase(Locale.ROOT);
        }
    }

    /** Who has one of these numbers. */
    public Map<Bsn, ClientId> withNumbers(Collection<Bsn> numbers, Passage passage) {
        mayAsk(passage);
        Map<String, Bsn> hashes = new HashMap<>();
        numbers.forEach(number -> hashes.put(seals.hash(number), number));
        Map<Bsn, ClientId> known = new HashMap<>();
        table.withBsnHashes(passage.actor().tenant(), List.copyOf(hashes.keySet()))
                .forEach((hash, client) -> known.put(hashes.get(hash), client));
        return known;
    }

    /** Who has the same name and date of birth as one of these. */
    public Map<Looks, ClientId> alike(Collection<Looks> people, Passage passage) {
        mayAsk(passage);
        Map<Looks, ClientId> known = new HashMap<>();
        if (people.isEmpty()) return known;
        var asked = new HashSet<>(people);
        table.each(passage.actor().tenant(), closed -> {
            var identity = seals.open(closed);
            var looks = new Looks(identity.name(), identity.birthDate());
            if (asked.contains(looks)) known.put(looks, closed.client());
        });
        return known;
    }

    private static void mayAsk(Passage passage) {
        if (!passage.writable().contains(DataGroup.TAKEOVER))
            throw new IllegalStateException("this role may not take over clients");
    }
}
