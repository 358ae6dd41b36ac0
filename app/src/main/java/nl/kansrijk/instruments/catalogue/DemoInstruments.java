package nl.kansrijk.instruments.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.instruments.catalogue.InstrumentTable.Writing;
import nl.kansrijk.instruments.catalogue.Keeping.Owner;
import nl.kansrijk.instruments.catalogue.Keeping.Party;
import nl.kansrijk.instruments.catalogue.Keeping.Window;
import nl.kansrijk.shared.ShippedSheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Invented offers of providers in the demo region. Asks to be called as a job. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DemoInstruments {
    private static final String FILE = "/instruments/region.csv";
    private final InstrumentTable table;

    DemoInstruments(InstrumentTable table) {
        this.table = table;
    }

    /** Puts them in the catalogue of this owner; those already there stay as they are. Answers how many were new. */
    public int fill(Owner owner, LocalDate firstStart, Instant at) {
        return (int) ShippedSheet.rows(FILE).stream()
                .map(InstrumentSheet::new)
                .map(line -> line.instrument(
                        Starters.number(line.cell("code")), keeping(line, owner, firstStart), firstStart))
                .filter(one -> table.add(one, new Writing(owner.tenant(), owner.keeper(), at)))
                .count();
    }

    private static Keeping keeping(InstrumentSheet line, Owner owner, LocalDate firstStart) {
        return new Keeping(
                line.cell("provider"),
                new Owner(owner.name(), Party.REGIONAL, owner.tenant(), owner.keeper()),
                List.of(),
                true,
                Window.OPEN,
                line.number("review").map(firstStart::plusDays),
                Optional.empty(),
                "");
    }
}
