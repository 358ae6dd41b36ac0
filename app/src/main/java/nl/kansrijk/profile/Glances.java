package nl.kansrijk.profile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Figures about many files at once, for lists. They name nobody; who shows them beside a person logs that person. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Glances {
    private final GlanceTable table;
    private final Characteristics catalogue;

    Glances(GlanceTable table, Characteristics catalogue) {
        this.table = table;
        this.catalogue = catalogue;
    }

    /** A glance at each file within reach; {@link Glance#NOTHING} for persons of whom nothing is known. */
    public Map<ClientId, Glance> of(Collection<ClientId> clients, Passage passage) {
        var sight = sight(passage);
        var today = SayRules.today(passage);
        Map<ClientId, Glance> glances = new HashMap<>();
        clients.forEach(client -> glances.put(client, Glance.NOTHING));
        table.of(clients).forEach(row -> glances.put(row.client(), glance(row, sight, today)));
        return glances;
    }

    /** Whose client it is, with a glance at the file. */
    record Kept(TenantId owner, Glance glance) {}

    /** One person, also of another organisation that let who looks in; empty of whom nothing was ever said. */
    Optional<Kept> one(ClientId client, Passage passage) {
        return table.of(List.of(client)).stream()
                .findFirst()
                .map(row -> new Kept(row.owner(), glance(row, sight(passage), SayRules.today(passage))));
    }

    private Sight sight(Passage passage) {
        return new Sight(Set.of(catalogue.counting(passage.readable())), Set.of(catalogue.codesOf(passage.readable())));
    }

    /** What counts and what else weighs, of what who looks may read. */
    private record Sight(Set<String> counting, Set<String> readable) {}

    private static Glance glance(GlanceTable.Row row, Sight sight, LocalDate today) {
        var outline = row.outline();
        var counting = sight.counting();
        return new Glance(
                counting.isEmpty() ? 100 : 100 * outline.knownOf(counting, today) / counting.size(),
                outline.disputed(),
                outline.expiresOn(counting, today),
                outline.lastSaid(),
                row.pause().filter(pause -> pause.holdsOn(today)),
                outline.burden(sight.readable(), today));
    }
}
