package nl.kansrijk.web.caseload;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Caseloads;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Kept;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.CaseFilter;
import nl.kansrijk.casework.CaseRow;
import nl.kansrijk.casework.Caseload;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.shared.Bsn;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import org.springframework.stereotype.Component;

/**
 * Finds clients of the own caseload by what was typed; and by a whole citizen service number also that someone is a client of a
 * colleague, without a name: whom to call. Each one found is logged.
 */
@Component
class FindDesk {
    private final Gate gate;
    private final Caseload caseload;
    private final Caseloads caseloads;
    private final Identities identities;

    FindDesk(Gate gate, Caseload caseload, Caseloads caseloads, Identities identities) {
        this.gate = gate;
        this.caseload = caseload;
        this.caseloads = caseloads;
        this.identities = identities;
    }

    /** A client of someone else in the own organisation. */
    record Elsewhere(Optional<UserId> guide) {}

    /** The first page of those who are near, how many there are, and who is elsewhere. */
    record Found(List<CaseRow> near, int count, Optional<Elsewhere> elsewhere) {}

    Found find(String typed, Actor actor) {
        return gate.pass(Look.by(actor, Permission.FIND_CLIENT), passage -> {
            var list = caseload.mine(new CaseFilter(Optional.empty(), typed, 1), passage);
            var elsewhere = number(typed).flatMap(bsn -> elsewhere(bsn, passage));
            return new Found(list.rows(), list.found(), elsewhere);
        });
    }

    private Optional<Elsewhere> elsewhere(Bsn bsn, Passage passage) {
        return identities.withBsn(bsn, passage).flatMap(client -> elsewhere(client, passage));
    }

    private Optional<Elsewhere> elsewhere(ClientId client, Passage passage) {
        var found = caseloads.of(List.of(client), passage).stream()
                .filter(kept -> !kept.near())
                .findFirst();
        found.ifPresent(kept -> passage.shown(passage.actor().tenant(), client, DataGroup.BSN));
        return found.map(Kept::guide).map(Elsewhere::new);
    }

    private static Optional<Bsn> number(String typed) {
        return Optional.of(typed.replaceAll("[ .]", "")).filter(Bsn::looksLike).map(Bsn::new);
    }
}
