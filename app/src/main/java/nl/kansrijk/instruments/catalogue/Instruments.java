package nl.kansrijk.instruments.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.instruments.catalogue.Derived.State;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The instruments of the region, for who reads. Not personal; joins an open passage. */
@Component
@Transactional(readOnly = true)
public class Instruments {
    private final InstrumentShelf shelf;
    private final InstrumentTable table;
    private final Clock clock;

    Instruments(InstrumentShelf shelf, InstrumentTable table, Clock clock) {
        this.shelf = shelf;
        this.table = table;
        this.clock = clock;
    }

    /** One version in the history of an instrument. */
    public record Version(int number, UserId by, Instant at) {}

    /** Every instrument in its newest version, published or not, by number. */
    public List<Instrument> all() {
        return shelf.now().all();
    }

    /** What is published today for who works in this organisation: an own copy stands in the place of its model. */
    public List<Instrument> published(TenantId reader) {
        var today = today();
        var own = shelf.now().all().stream()
                .filter(one -> Derived.state(one, today) == State.PUBLISHED)
                .toList();
        var replaced = own.stream()
                .filter(one -> one.keeping().owner().tenant().equals(Optional.of(reader)))
                .flatMap(one -> one.keeping().model().stream())
                .map(Keeping.Model::id)
                .collect(Collectors.toCollection(HashSet::new));
        return own.stream().filter(one -> !replaced.contains(one.id())).toList();
    }

    /** The newest version of one. */
    public Optional<Instrument> find(UUID id) {
        return shelf.now().all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** One as it was in this version: what someone was granted keeps it. */
    public Optional<Instrument> version(UUID id, int version) {
        return table.version(id, version);
    }

    /** Its versions, newest first. */
    public List<Version> history(UUID id) {
        return table.history(id).stream()
                .map(one -> new Version(one.number(), one.by(), one.at()))
                .toList();
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
