package nl.kansrijk.profile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.access.Registry;
import nl.kansrijk.access.Registry.NewPerson;
import nl.kansrijk.profile.Tray.Target;
import nl.kansrijk.profile.TrayLines.Stamp;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings in many persons at once, for the demo region and for take-over from another system. To be called inside {@code
 * Jobs}, one organisation at a time; tells no news, so the index is filled afterwards. All of a call comes in, or nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BulkProfiles {
    private static final int PORTION = 1000;
    private final Characteristics catalogue;
    private final OpenItems items;
    private final Registry registry;
    private final Seals seals;
    private final TrayTable table;

    BulkProfiles(Characteristics catalogue, OpenItems items, Registry registry, Seals seals, TrayTable table) {
        this.catalogue = catalogue;
        this.items = items;
        this.registry = registry;
        this.seals = seals;
        this.table = table;
    }

    /**
     * Enters persons of one organisation with identity, statements, answers and packed row; answers how many. The stream
     * is read in portions and never held whole. Errors: IllegalArgumentException when a line does not fit the catalogue,
     * naming the characteristic.
     */
    public long load(TenantId tenant, UserId by, Instant at, Stream<Life> lives) {
        return load(new Stamp(tenant, by, at), EnumSet.allOf(Target.class), lives);
    }

    /**
     * Enters persons with their packed row only, for measurements in a home of their own: nobody can open their files, but
     * matching reads them as anyone else.
     */
    public long loadForMatching(TenantId tenant, UserId by, Instant at, Stream<Life> lives) {
        return load(new Stamp(tenant, by, at), EnumSet.of(Target.CURRENT_ROW), lives);
    }

    /**
     * Enters one person with everything that was taken along from elsewhere, in this caseload when there is one. Errors: as {@link
     * #load}.
     */
    public void bring(TenantId tenant, UserId by, Instant at, FileCopy copy, Optional<UserId> guide) {
        for (var target : Target.values()) table.make(target);
        var person = new NewPerson(new ClientId(copy.who().client()), copy.shielded(), guide);
        registry.enter(tenant, List.of(person), DutchTime.day(at), at);
        var trays = trays();
        lines(trays, new Stamp(tenant, by, at)).add(copy);
        trays.forEach(this::carry);
    }

    private LifeLines lines(Map<Target, Tray> trays, Stamp stamp) {
        return new LifeLines(catalogue, items, new TrayLines(seals, trays, stamp), stamp);
    }

    private static Map<Target, Tray> trays() {
        Map<Target, Tray> trays = new EnumMap<>(Target.class);
        for (var target : Target.values()) trays.put(target, new Tray());
        return trays;
    }

    private long load(Stamp stamp, Set<Target> targets, Stream<Life> lives) {
        for (var target : targets) table.make(target);
        var portion = new ArrayList<Life>(PORTION);
        long count = 0;
        for (var each = lives.iterator(); each.hasNext(); count++) {
            portion.add(each.next());
            if (portion.size() < PORTION) continue;
            bring(stamp, targets, portion);
            portion.clear();
        }
        bring(stamp, targets, portion);
        return count;
    }

    private void bring(Stamp stamp, Set<Target> targets, List<Life> lives) {
        if (lives.isEmpty()) return;
        var persons = lives.stream()
                .map(life -> new NewPerson(life.client(), life.shielded(), life.caseManager()))
                .toList();
        registry.enter(stamp.tenant(), persons, DutchTime.day(stamp.at()), stamp.at());
        var trays = trays();
        var lines = lines(trays, stamp);
        lives.forEach(lines::add);
        trays.forEach((target, tray) -> {
            if (targets.contains(target)) carry(target, tray);
        });
    }

    private void carry(Target target, Tray tray) {
        table.clear(target);
        table.fill(target, tray.taken());
        table.empty(target);
    }
}
