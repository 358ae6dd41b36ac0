package nl.kansrijk.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Passage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everything the own organisation sent or got, with its state, so that nothing vanishes. Tells nobody's name or number, nothing that was typed and no code. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PostTray {
    /** How many letters stand on a page. */
    public static final int PAGE_SIZE = 25;

    private final PostTrayTable table;
    private final Jobs jobs;

    PostTray(PostTrayTable table, Jobs jobs) {
        this.table = table;
        this.jobs = jobs;
    }

    /** One page (1..), newest first, of all letters or those in one state. */
    public List<Parcel> page(Optional<Parcel.State> state, int page, Passage passage) {
        return table.page(passage.actor().tenant(), state, PAGE_SIZE, (page - 1) * PAGE_SIZE).stream()
                .map(Parcel::coded)
                .toList();
    }

    /** How many letters are in each state; states without letters are left out. */
    public Map<Parcel.State, Integer> counts(Passage passage) {
        return table.counts(passage.actor().tenant());
    }

    /** Puts a letter that lies or failed in the queue again, as if never tried; answers whether there was one. */
    public boolean again(UUID id, Passage passage) {
        return jobs.quietly(() -> table.again(id, passage.actor().tenant(), passage.at())) == 1;
    }
}
