package nl.kansrijk.profile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
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
        var sight = new Sight(
                Set.of(catalogue.counting(passage.readable())), Set.of(catalogue.codesOf(passage.readable())));
        var today = SayRules.today(passage);
        Map<ClientId, Glance> glances = new HashMap<>();
        clients.forEach(client -> glances.put(client, Glance.NOTHING));
        table.of(clients).forEach(row -> glances.put(row.client(), glance(row, sight, today)));
        return glances;
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
