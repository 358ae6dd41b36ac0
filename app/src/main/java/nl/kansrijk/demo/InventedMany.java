package nl.kansrijk.demo;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.profile.BulkProfiles;
import nl.kansrijk.start.ManyPeople;
import nl.kansrijk.taxonomy.Places;
import org.springframework.stereotype.Component;

/** Fills a home for measurements: people as invented as any, spread over the municipalities that are there. */
@Component
class InventedMany implements ManyPeople {
    /** Past every client of a demo home. */
    private static final int FIRST = 20_000_000;

    private final InventedClients clients;
    private final BulkProfiles bulk;
    private final Tenants tenants;
    private final Around around;

    InventedMany(InventedClients clients, BulkProfiles bulk, Tenants tenants, Around around) {
        this.clients = clients;
        this.bulk = bulk;
        this.tenants = tenants;
        this.around = around;
    }

    /** What is needed around the people themselves. */
    @Component
    record Around(Accounts accounts, Places places, Jobs jobs, Clock clock) {}

    @Override
    public void enter(int people, long seed) {
        var from = new Beginning(seed, around.clock().instant());
        var towns = tenants.all().stream()
                .filter(tenant -> tenant.kind() == Tenant.Kind.MUNICIPALITY)
                .toList();
        for (int i = 0; i < towns.size(); i++) {
            int first = (int) ((long) people * i / towns.size());
            int end = (int) ((long) people * (i + 1) / towns.size());
            settle(from, towns.get(i), FIRST + first, FIRST + end);
        }
    }

    private void settle(Beginning from, Tenant town, int first, int end) {
        var postcodes = around.places().postcodes(town.code().substring("GM".length()));
        var guide = around.accounts().of(town.id()).getFirst().id();
        around.jobs().recorded("measured home: people", () -> {
            var lives = IntStream.range(first, end)
                    .mapToObj(number -> clients.invent(from, number, List.copyOf(postcodes), guide)
                            .life());
            return (int) bulk.loadForMatching(town.id(), guide, from.at(), lives);
        });
    }
}
