package nl.kansrijk.matching.introductions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.access.Keys;
import nl.kansrijk.access.Passage;
import nl.kansrijk.matching.introductions.ExchangedTable.Sealed;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;

/** Exchanges names after a yes, and only then: what is sealed here exists because of the yes and goes with its end. */
@Component
class Exchanges {
    private static final String PURPOSE = "introduction";
    private static final String BREAK = "\n";

    private final ExchangedTable table;
    private final Identities identities;
    private final Keys keys;

    Exchanges(ExchangedTable table, Identities identities, Keys keys) {
        this.table = table;
        this.identities = identities;
        this.keys = keys;
    }

    /** What will be shared if the person says yes; for the person and who helps them, who may read it anyway. */
    Optional<Exchanged> preview(ClientId person, Passage passage) {
        return identities.of(person, passage).map(found -> new Exchanged(found.name(), found.phone(), found.email()));
    }

    void exchange(Introduction.Agreed agreed, Exchanged what, Passage passage) {
        var facts = agreed.facts();
        var text = String.join(BREAK, flat(what.name()), flat(what.phone()), flat(what.email()));
        table.add(facts.id(), facts.pair(), keys.seal(text, PURPOSE), passage.at());
    }

    Optional<Exchanged> of(UUID introduction) {
        return table.find(introduction).map(this::opened);
    }

    /** What this employer was told, by introduction, as far as the yes still holds. */
    Map<UUID, Exchanged> ofEmployer(TenantId employer) {
        return table.ofEmployer(employer).stream()
                .collect(Collectors.toUnmodifiableMap(Sealed::introduction, one -> opened(one.bytes())));
    }

    private Exchanged opened(byte[] sealed) {
        List<String> parts = List.of(keys.open(sealed, PURPOSE).split(BREAK, -1));
        return new Exchanged(parts.get(0), parts.get(1), parts.get(2));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
