package nl.kansrijk.profile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How complete pictures are and how far they are recognised, for figures over groups and for lists. They name nobody; who
 * shows one beside a person logs that person. Sources: domain i.1 M05 and M06, rows 0-30 and 0-31.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Pictures {
    private final PictureTable table;
    private final Characteristics catalogue;

    Pictures(PictureTable table, Characteristics catalogue) {
        this.table = table;
        this.catalogue = catalogue;
    }

    /** The picture of each of these; of whom nothing was ever said the empty one. */
    public Map<ClientId, Picture> of(Collection<ClientId> clients, Passage passage) {
        var core = catalogue.counting(EnumSet.allOf(DataGroup.class));
        Map<ClientId, Picture> pictures = new HashMap<>();
        clients.forEach(client -> pictures.put(client, Picture.nothing(client, core.length)));
        for (var one : read(clients, core, SayRules.today(passage))) pictures.put(one.client(), one);
        return pictures;
    }

    private List<Picture> read(Collection<ClientId> clients, String[] core, LocalDate day) {
        return table.of(clients, Arrays.asList(core), day);
    }
}
