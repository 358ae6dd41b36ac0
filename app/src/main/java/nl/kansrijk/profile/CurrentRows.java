package nl.kansrijk.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kansrijk.access.Registry;
import nl.kansrijk.profile.CurrentRowTable.Row;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What counts now, for the work that fills and freshens the index of matching. Asked inside {@code Jobs}, as the job role. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CurrentRows {
    private final CurrentRowTable table;
    private final Registry registry;
    private final Clock clock;

    CurrentRows(CurrentRowTable table, Registry registry, Clock clock) {
        this.table = table;
        this.registry = registry;
        this.clock = clock;
    }

    /** One person; empty when nothing was ever said about this person. */
    public Optional<Current> of(ClientId client) {
        var shielded = registry.shieldedAmong(List.of(client));
        return table.of(List.of(client)).stream().findFirst().map(row -> current(row, shielded, today()));
    }

    /** Those among them who rest today or are shielded, as the database knows it at this moment. */
    public Set<ClientId> resting(Collection<ClientId> clients) {
        var resting = new HashSet<>(registry.shieldedAmong(clients));
        var day = today();
        table.of(clients).stream()
                .filter(row -> row.pausedOn(day))
                .map(Row::client)
                .forEach(resting::add);
        return resting;
    }

    /** Everyone, in portions; never all in memory at once. The reader hears of a portion from several threads. */
    public void all(Consumer<Current> each) {
        var shielded = registry.shielded();
        var day = today();
        try (var portions = new Portions<Row>(row -> each.accept(current(row, shielded, day)))) {
            table.all(portions::add);
        }
    }

    /** The version of the row of everyone who neither rests today nor is shielded; what the rows hold is not read. */
    public Map<ClientId, Integer> versions() {
        var versions = table.versions(today());
        versions.keySet().removeAll(registry.shielded());
        return versions;
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private static Current current(Row row, Set<ClientId> shielded, LocalDate day) {
        var packed = row.packed().on(day);
        return new Current(
                row.client(),
                row.owner(),
                row.pausedOn(day),
                shielded.contains(row.client()),
                row.version(),
                packed.facts(),
                packed.doubts());
    }
}
