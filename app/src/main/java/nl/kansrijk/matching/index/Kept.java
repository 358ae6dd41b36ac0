package nl.kansrijk.matching.index;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.engine.Keepsake;
import nl.kansrijk.engine.Origin;
import nl.kansrijk.profile.Current;
import nl.kansrijk.shared.ClientId;

/** The people of both views at one moment. Of each it is known from which row they were made and until when that holds. */
record Kept(Keepsake region, Keepsake open) {
    /** The version of the row, and whether the person also stands in the view without names. */
    static Origin origin(Current person, boolean shares) {
        int until = person.holdsUntil().map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE);
        return new Origin(person.version() * 2L + (shares ? 1 : 0), until);
    }

    /**
     * Whom to read again, so that everyone is as the database knows them: whose row changed, whose facts end before today,
     * who came and who left. {@code versions}: the row of everyone who may be matched today.
     */
    Set<ClientId> outdated(Map<ClientId, Integer> versions, LocalDate today) {
        var inRegion = origins(region);
        var inOpen = origins(open);
        var outdated = new HashSet<ClientId>();
        versions.forEach((client, version) -> {
            var origin = inRegion.remove(client.value());
            var other = inOpen.remove(client.value());
            if (origin == null || !holds(origin, version, today) || shares(origin) != origin.equals(other))
                outdated.add(client);
        });
        inRegion.keySet().forEach(gone -> outdated.add(new ClientId(gone)));
        inOpen.keySet().forEach(gone -> outdated.add(new ClientId(gone)));
        return outdated;
    }

    private static boolean holds(Origin origin, int version, LocalDate today) {
        return origin.revision() / 2 == version && origin.holdsUntil() >= today.toEpochDay();
    }

    private static boolean shares(Origin origin) {
        return origin.revision() % 2 == 1;
    }

    private static Map<UUID, Origin> origins(Keepsake people) {
        Map<UUID, Origin> origins = HashMap.newHashMap(people.size());
        people.origins(origins::put);
        return origins;
    }
}
