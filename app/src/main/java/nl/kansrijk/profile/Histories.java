package nl.kansrijk.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Registry;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everything that was ever said of a person about a few things, as far as who looks may see. Source: domain c.1. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Histories {
    private final Characteristics catalogue;
    private final StatementTable table;
    private final RestTable rests;
    private final Registry registry;

    Histories(Characteristics catalogue, StatementTable table, RestTable rests, Registry registry) {
        this.catalogue = catalogue;
        this.table = table;
        this.rests = rests;
        this.registry = registry;
    }

    /**
     * All statements about these characteristics, oldest first. Errors: IllegalArgumentException when the passage is about
     * someone else, or for a code that the catalogue has not.
     */
    public List<Statement> of(ClientId client, Set<String> characteristics, Passage passage) {
        passage.mustBeAbout(client);
        var readable = characteristics.stream()
                .map(catalogue::get)
                .filter(line -> passage.readable().contains(line.group()))
                .toList();
        var codes = readable.stream().map(Characteristic::code).toArray(String[]::new);
        var all = table.of(client, codes, Sights.levels(passage)).reversed();
        all.forEach(said -> passage.shown(
                passage.actor().tenant(),
                client,
                catalogue.get(said.fact().characteristic()).group()));
        return all;
    }

    /**
     * All statements about these characteristics of people of the own organisation, oldest first: of at most so many of them, always
     * the same ones. For figures over groups only: who is among them is told to nobody. Shielded people are left out.
     */
    public Map<ClientId, List<Statement>> ofSome(int most, Set<String> characteristics, Passage passage) {
        var codes = characteristics.stream()
                .map(catalogue::get)
                .map(Characteristic::code)
                .toArray(String[]::new);
        return table.ofSome(passage.actor().tenant(), most, codes, registry.shielded()).stream()
                .collect(Collectors.groupingBy(Statement::client, LinkedHashMap::new, Collectors.toList()));
    }

    /** When matching rested, oldest first; empty for who may not read the plan of a person. Errors: as {@link #of}. */
    public List<Resting> rests(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        if (!passage.readable().contains(DataGroup.PLAN)) return List.of();
        var all = rests.of(client);
        if (!all.isEmpty()) passage.shown(passage.actor().tenant(), client, DataGroup.PLAN);
        return all;
    }
}
