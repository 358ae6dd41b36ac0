package nl.kansrijk.demo;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.demo.Personas.Persona;
import nl.kansrijk.profile.BulkProfiles;
import org.springframework.stereotype.Component;

/** Brings the invented people of one town after the other into the house, as a stream that is never held whole. */
@Component
class Population {
    private final InventedClients clients;
    private final Personas personas;
    private final BulkProfiles bulk;
    private final Jobs jobs;

    Population(InventedClients clients, Personas personas, BulkProfiles bulk, Jobs jobs) {
        this.clients = clients;
        this.personas = personas;
        this.bulk = bulk;
        this.jobs = jobs;
    }

    /** How many people of the wished number have a story. */
    int withStory() {
        return personas.count();
    }

    /**
     * Fills a town and answers who of it has a story.
     *
     * @param first number of its first client in the whole home
     * @param heard how many statements each person brings, told as it goes
     */
    List<Persona> settle(Beginning from, Town town, int first, Groups groups, LongConsumer heard) {
        var known = personas.of(from, town.tenant().code(), town.caseManagerOf(0));
        jobs.recorded("demo region: clients", () -> {
            var lives = people(from, town, first, known)
                    .map(groups::write)
                    .peek(life -> heard.accept(life.said().size()));
            return (int) bulk.load(town.tenant().id(), town.caseManagerOf(0), from.at(), lives);
        });
        return known;
    }

    private Stream<Invented> people(Beginning from, Town town, int first, List<Persona> known) {
        return Stream.concat(
                known.stream().map(Persona::invented),
                IntStream.range(0, town.clients())
                        .mapToObj(nth -> clients.invent(
                                from, first + nth, town.postcodes(), town.caseManagerOf(nth + known.size()))));
    }
}
