package nl.kansrijk.access;

import java.time.Instant;
import java.util.Set;

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
