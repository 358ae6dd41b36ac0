package nl.kansrijk.profile;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.Bsn;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who persons are: sealed in the database, opened only for who may know it, every opening logged. Source: security E2. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Identities {
    private final IdentityTable table;
    private final Seals seals;

    Identities(IdentityTable table, Seals seals) {
        this.table = table;
        this.seals = seals;
    }

    /**
     * Who this is; empty when unknown or when who looks may not know it. The BSN stays closed: no page shows it, so no page
     * opens it and no log says that it was seen.
     */
    public Optional<Identity> of(ClientId client, Passage passage) {
        if (!mayKnow(passage)) return Optional.empty();
        return table.of(List.of(client)).stream().findFirst().map(closed -> {
            passage.shown(closed.owner(), client, DataGroup.IDENTITY);
            return seals.open(closed);
        });
    }

    /** Names for a list, of those that are known; empty when who looks may not know them. */
    public Map<ClientId, String> names(Collection<ClientId> clients, Passage passage) {
        Map<ClientId, String> names = new HashMap<>();
        if (!mayKnow(passage)) return names;
        for (var closed : table.of(clients)) {
            passage.shown(closed.owner(), closed.client(), DataGroup.IDENTITY);
            names.put(closed.client(), seals.name(closed));
        }
        return names;
    }

    /**
     * Of these persons those who are meant, with their names and in their order; nothing typed: all, an unknown name is empty. Typed:
     * letters of the name, a date of birth (5-5-1985), a citizen service number, or at least six signs of the person's number.
     * Nothing is logged here, because most of these names go nowhere: who shows one tells the passage. Who may not know names
     * gets the persons without, and none when something was typed.
     */
    public Map<ClientId, String> sought(Collection<ClientId> clients, String typed, Passage passage) {
        Map<ClientId, String> names = new HashMap<>();
        if (mayKnow(passage)) {
            var wanted = Wanted.of(typed);
            for (var closed : table.of(clients)) {
                var known = seals.open(closed);
                if (means(wanted, known, closed, passage)) names.put(closed.client(), known.name());
            }
        }
        Map<ClientId, String> sought = new LinkedHashMap<>();
        clients.stream()
                .filter(client -> typed.isEmpty() || names.containsKey(client))
                .sorted(Comparator.comparing(
                        client -> names.getOrDefault(client, "").toLowerCase(Locale.ROOT)))
                .forEach(client -> sought.put(client, names.getOrDefault(client, "")));
        return sought;
    }

    private boolean means(Wanted wanted, Identity known, IdentityTable.Sealed closed, Passage passage) {
        return switch (wanted) {
            case Wanted.Number(var bsn) ->
                passage.readable().contains(DataGroup.BSN)
                        && closed.bsnHash().equals(java.util.Optional.of(seals.hash(bsn)));
            case Wanted.Born(var day) -> known.birthDate().equals(day);
            case Wanted.Letters letters ->
                known.name().toLowerCase(Locale.ROOT).contains(letters.small())
                        || letters.beginsNumber(closed.client().value().toString());
        };
    }

    /** The person with this number within reach, for legally based exchange; empty when who looks may not ask. */
    public Optional<ClientId> withBsn(Bsn bsn, Passage passage) {
        return passage.readable().contains(DataGroup.BSN) ? table.withBsnHash(seals.hash(bsn)) : Optional.empty();
    }

    /**
     * Writes down who a person of the own organisation is, in place of what stood there. Errors: IllegalStateException
     * when who looks may not write identities.
     */
    public void enter(ClientId client, Identity identity, Passage passage) {
        if (!passage.writable().contains(DataGroup.IDENTITY))
            throw new IllegalStateException("this role may not write identities");
        var owner = passage.actor().tenant();
        table.keep(seals.close(owner, client, identity), passage.actor().user(), passage.at());
        passage.shown(owner, client, DataGroup.IDENTITY);
    }

    private static boolean mayKnow(Passage passage) {
        return passage.readable().contains(DataGroup.IDENTITY);
    }
}
