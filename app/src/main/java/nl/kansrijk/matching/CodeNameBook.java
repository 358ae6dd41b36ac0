package nl.kansrijk.matching;

import java.util.Optional;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.engine.Reach;
import nl.kansrijk.engine.Share;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds again who is behind a code name of the own organisation, among those within reach. Who rests is not found. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CodeNameBook {
    private final Index index;
    private final CodeNames codeNames;

    CodeNameBook(Index index, CodeNames codeNames) {
        this.index = index;
        this.codeNames = codeNames;
    }

    /** The person by this code name, however it is spaced or capitalised; empty when there is none within reach. */
    public Optional<ClientId> find(String codeName, Passage passage) {
        var wanted = codeName.strip().replaceAll("\\s+", " ");
        var viewer = passage.actor().tenant();
        var reach = new Reach(Index.numbers(passage.reach().owners()), Share.CHAIN);
        return index.region().ids(reach).stream()
                .filter(id -> codeNames.of(new ClientId(id), viewer).equalsIgnoreCase(wanted))
                .findFirst()
                .flatMap(id -> index.region().person(id))
                .map(person -> {
                    var client = new ClientId(person.id());
                    passage.shown(new TenantId(person.owner()), client, DataGroup.MATCH_LOG);
                    return client;
                });
    }
}
