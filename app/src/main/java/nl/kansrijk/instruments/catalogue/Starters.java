package nl.kansrijk.instruments.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.instruments.catalogue.InstrumentTable.Writing;
import nl.kansrijk.instruments.catalogue.Keeping.Owner;
import nl.kansrijk.instruments.catalogue.Keeping.Party;
import nl.kansrijk.instruments.catalogue.Keeping.Window;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.ShippedSheet;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Brings the 54 instruments that ship into every home before anything begins; what is newer in a later version of the product
 * becomes a next version of the instrument. Source: domain f.
 */
@Component
class Starters implements SmartInitializingSingleton {
    private static final String FILE = "/instruments/starters.csv";
    private static final Owner HOUSE = new Owner("Kansrijk", Party.NATIONAL, Optional.empty(), Optional.empty());
    private final InstrumentTable table;
    private final Jobs jobs;
    private final Clock clock;

    Starters(InstrumentTable table, Jobs jobs, Clock clock) {
        this.table = table;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var at = clock.instant();
        jobs.quietly(() -> fill(at));
    }

    /** Answers how many were new or newer. */
    int fill(Instant at) {
        Map<UUID, Instrument> known =
                table.all().stream().collect(Collectors.toMap(Instrument::id, Function.identity()));
        int changed = 0;
        for (var one : shipped(DutchTime.day(at)))
            if (put(one, Optional.ofNullable(known.get(one.id())), at)) changed++;
        return changed;
    }

    /** What ships, in its first version. */
    static List<Instrument> shipped(LocalDate day) {
        return ShippedSheet.rows(FILE).stream()
                .map(InstrumentSheet::new)
                .map(line -> line.instrument(number(line.cell("code")), keeping(line), day))
                .toList();
    }

    /** The number of a line of a sheet that ships, the same in every home. */
    static UUID number(String code) {
        return UUID.nameUUIDFromBytes(("kansrijk:instrument:" + code).getBytes(StandardCharsets.UTF_8));
    }

    private boolean put(Instrument one, Optional<Instrument> known, Instant at) {
        var writing = new Writing(Optional.empty(), Optional.empty(), at);
        if (known.isEmpty()) return table.add(one, writing);
        var key = known.get().key();
        if (one.as(key).equals(known.get())) return false;
        return table.next(
                one.as(new Instrument.Key(key.id(), key.version() + 1, one.key().type())), writing);
    }

    private static Keeping keeping(InstrumentSheet line) {
        return new Keeping(
                line.cell("provider"),
                HOUSE,
                List.of(),
                true,
                Window.OPEN,
                Optional.empty(),
                Optional.empty(),
                "starter:" + line.cell("code"));
    }
}
