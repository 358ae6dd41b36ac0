package nl.kansrijk.takeover;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.BulkProfiles;
import nl.kansrijk.profile.Life;
import nl.kansrijk.profile.Source;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.taxonomy.TypeAhead;
import org.springframework.stereotype.Component;

/** Makes clients of rows that are in order, with what the file says of them, and writes down who was made. */
@Component
class NewClients {
    private final BulkProfiles bulk;
    private final TypeAhead words;
    private final Jobs jobs;

    NewClients(BulkProfiles bulk, TypeAhead words, Jobs jobs) {
        this.bulk = bulk;
        this.words = words;
        this.jobs = jobs;
    }

    void make(Load load, List<Arrival> arrivals, Passage passage) {
        var source =
                new Source(Source.Type.REG, load.told().source(), load.told().observedOn());
        var facts = new Facts(words, source);
        var tenant = passage.actor().tenant();
        var lives = arrivals.stream().map(one -> life(load, one, facts)).toList();
        lives.forEach(life -> passage.shown(tenant, life.client(), DataGroup.IDENTITY, DataGroup.SKILLS_WISHES));
        jobs.quietly(() -> bulk.load(tenant, passage.actor().user(), passage.at(), lives.stream()));
    }

    private static Life life(Load load, Arrival one, Facts facts) {
        return new Life(ClientId.random(), false, load.guide(), one.identity(), Optional.empty(), facts.of(one));
    }
}
