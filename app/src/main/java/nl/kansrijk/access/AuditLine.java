package nl.kansrijk.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.shared.ClientId;

/** One line of the audit log: who did what, in which role, for what, with which result. Source: security 4.2. */
record AuditLine(
        Look look,
        Trace trace,
        String span,
        Instant at,
        Relation relation,
        String result,
        String reasonCode,
        Set<DataGroup> groups,
        int count) {

    /** The person in whose name was looked, when it was with a mandate. */
    Optional<ClientId> onBehalfOf() {
        return relation == Relation.MANDATE ? look.about() : Optional.empty();
    }

    String objectType() {
        if (look.about().isPresent()) return "person";
        int colon = look.object().indexOf(':');
        return colon < 0 ? "" : look.object().substring(0, colon);
    }

    String objectId() {
        return look.about()
                .map(id -> id.value().toString())
                .orElseGet(() -> look.object().substring(look.object().indexOf(':') + 1));
    }
}
