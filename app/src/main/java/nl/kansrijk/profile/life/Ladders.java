package nl.kansrijk.profile.life;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who rose on the participation ladder, for figures over groups; it names nobody. Source: domain i.1 M08, rows 0-39 and X-06. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Ladders {
    private final LadderTable table;

    Ladders(LadderTable table) {
        this.table = table;
    }

    /** Of each of these of whom the step is known on both days, whether it is higher now. Counts by what is said now. */
    public Map<ClientId, Boolean> risen(Collection<ClientId> clients, LocalDate since, LocalDate now, Passage passage) {
        if (passage.reach().tenant().value() <= 0) return Map.of();
        return table.of(clients, now).entrySet().stream()
                .filter(one -> one.getValue().on(since).known()
                        && one.getValue().on(now).known())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().on(now).risenSince(one.getValue().on(since))));
    }

    /** All that someone does or did, and whether a job coach helps. */
    record Done(List<Doing> all, boolean supported) {
        Participation on(LocalDate day) {
            return Participation.on(all, supported, day);
        }
    }
}
