package nl.kansrijk.web.fits;

import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Relation;
import nl.kansrijk.matching.CodeNames;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** How someone is called on a page about a vacancy: an own client by name where that may be known, anyone else by code name. */
@Component
class Naming {
    private final CodeNames codeNames;
    private final Identities identities;

    Naming(CodeNames codeNames, Identities identities) {
        this.codeNames = codeNames;
        this.identities = identities;
    }

    String of(ClientId client, Passage passage) {
        var code = codeNames.of(client, passage.actor().tenant());
        if (passage.relation() != Relation.OWN_CASELOAD) return code;
        return identities.of(client, passage).map(Identity::name).orElse(code);
    }

    String key(ClientId client, Passage passage) {
        return codeNames.key(client, passage.actor().tenant());
    }
}
