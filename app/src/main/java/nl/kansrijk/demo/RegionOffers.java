package nl.kansrijk.demo;

import java.util.Optional;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.instruments.DemoTrainings;
import nl.kansrijk.instruments.catalogue.DemoInstruments;
import nl.kansrijk.instruments.catalogue.Keeping.Owner;
import nl.kansrijk.instruments.catalogue.Keeping.Party;
import org.springframework.stereotype.Component;

/** What the region offers: its trainings, and what one of the towns keeps for all of them. */
@Component
class RegionOffers {
    private static final String KEEPER = "tom";
    private final DemoTrainings trainings;
    private final DemoInstruments instruments;
    private final Accounts accounts;
    private final Tenants tenants;
    private final Jobs jobs;

    RegionOffers(DemoTrainings trainings, DemoInstruments instruments, Accounts accounts, Tenants tenants, Jobs jobs) {
        this.trainings = trainings;
        this.instruments = instruments;
        this.accounts = accounts;
        this.tenants = tenants;
        this.jobs = jobs;
    }

    void teach(Beginning from) {
        trainings.fill(from.today());
    }

    /** Asks for the people who work there. */
    void offer(Beginning from) {
        var keeper = accounts.find(Staff.user(from, KEEPER)).orElseThrow();
        var town = tenants.all().stream()
                .filter(one -> one.id().equals(keeper.tenant()))
                .findFirst()
                .orElseThrow();
        var owner = new Owner(town.name(), Party.REGIONAL, Optional.of(town.id()), Optional.of(keeper.id()));
        jobs.quietly(() -> instruments.fill(owner, from.today(), from.at()));
    }
}
