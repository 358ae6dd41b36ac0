package nl.kansrijk.casework.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.Norms;
import nl.kansrijk.casework.contact.Report.State;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everyone who reports, oldest first. Taken in without anyone looking; seen by who welcomes people. */
@Component
public class Reports {
    /** How many stand on a page. */
    public static final int PAGE_SIZE = 25;

    private final ReportTable table;
    private final ReportSeal seal;
    private final Alarm alarm;
    private final Norms norms;
    private final Jobs jobs;

    Reports(ReportTable table, ReportSeal seal, Alarm alarm, Norms norms, Jobs jobs) {
        this.table = table;
        this.seal = seal;
        this.alarm = alarm;
        this.norms = norms;
        this.jobs = jobs;
    }

    /** Takes in what someone sends who is not logged in. From: the network address, kept as a stand-in only. */
    public Received receive(NewReport report, TenantId tenant, String from, Instant at) {
        var origin = seal.origin(from);
        int most = norms.on(DutchTime.day(at), "reports_an_hour");
        var once = seal.once(report, tenant, DutchTime.day(at));
        return jobs.quietly(() -> {
            if (table.since(origin, once, at.minus(Duration.ofHours(1))) >= most) return new Received.TooMany();
            var address = new ReportTable.Address(tenant, false, origin, Optional.empty());
            return keep(report, once, address, at) ? new Received.Kept() : new Received.Already();
        });
    }

    /** Takes in a report at the counter, for this organisation or for another. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(NewReport report, TenantId tenant, Passage passage) {
        var by = Optional.of(passage.actor().user());
        var once = seal.once(report, tenant, DutchTime.day(passage.at()));
        jobs.quietly(() -> {
            var address = new ReportTable.Address(tenant, true, seal.origin("desk"), by);
            return keep(report, once, address, passage.at());
        });
    }

    /** The reports of the own organisation in this state, a page (1..) at a time: what cannot wait first, then oldest first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Report> in(State state, int page, Passage passage) {
        var tenant = passage.actor().tenant();
        var found = table.of(tenant, state, PAGE_SIZE, (page - 1) * PAGE_SIZE);
        found.forEach(one -> passage.shown(tenant, one.id(), DataGroup.REPORT));
        return found;
    }

    /** How many there are in each state; states without any are left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<State, Integer> counts(Passage passage) {
        return table.counts(passage.actor().tenant());
    }

    /** How many of the own organisation nobody took up yet, and of those the ones that cannot wait, oldest first; a page at most. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Fresh fresh(Passage passage) {
        var tenant = passage.actor().tenant();
        var found = table.fresh(tenant, PAGE_SIZE);
        found.pressing().forEach(one -> passage.shown(tenant, one.id(), DataGroup.REPORT));
        return found;
    }

    /** What nobody took up yet: how many there are, and which of them cannot wait. */
    public record Fresh(int count, List<Report> pressing) {
        /** None, or not for who looks. */
        public static final Fresh NONE = new Fresh(0, List.of());

        public Fresh {
            pressing = List.copyOf(pressing);
        }
    }

    /** One of the own organisation; empty when it is unknown there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Report> one(ClientId id, Passage passage) {
        var tenant = passage.actor().tenant();
        var found = table.find(id, tenant);
        found.ifPresent(one -> passage.shown(tenant, id, DataGroup.REPORT));
        return found;
    }

    private boolean keep(NewReport report, UUID once, ReportTable.Address address, Instant at) {
        var id = ClientId.random();
        boolean fresh = table.add(id, report, once, address, at);
        if (fresh && !report.ask().urgent().isEmpty()) alarm.ring(id, address.tenant(), at);
        return fresh;
    }
}
