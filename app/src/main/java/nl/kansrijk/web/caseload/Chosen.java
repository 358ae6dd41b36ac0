package nl.kansrijk.web.caseload;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Caseloads;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Kept;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** The clients that were ticked in the list, by name; who is not near to who looks is left out. */
@Component
class Chosen {
    /** More than stand on a page are never ticked at once. */
    private static final int MOST = 100;

    private final Gate gate;
    private final Caseloads caseloads;
    private final Identities identities;

    Chosen(Gate gate, Caseloads caseloads, Identities identities) {
        this.gate = gate;
        this.caseloads = caseloads;
        this.identities = identities;
    }

    /** The numbers of a form; nonsense is left out. */
    static List<ClientId> read(Optional<List<String>> sent) {
        return sent.orElse(List.of()).stream()
                .flatMap(text -> Typed.client(text).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** In the order of the names. */
    List<ChosenLine> lines(Collection<ClientId> clients, Permission permission, Actor actor, Words words) {
        return gate.pass(Look.by(actor, permission), passage -> {
            var near =
                    caseloads.of(clients, passage).stream().filter(Kept::near).toList();
            var names = identities.names(near.stream().map(Kept::client).toList(), passage);
            return near.stream()
                    .map(kept -> new ChosenLine(
                            kept.client().value().toString(),
                            names.getOrDefault(kept.client(), words.say("clients.noname")),
                            kept.ownedBy(actor.user())
                                    ? Optional.<String>empty()
                                    : Optional.of(words.say("handover.outcome.NOT_OWN"))))
                    .sorted(java.util.Comparator.comparing(ChosenLine::name))
                    .toList();
        });
    }
}
