package nl.kansrijk.matching.exploring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.matching.exploring.Lookout.View;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.matching.translation.Bridges;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.Occupation;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.RuleParameters;
import nl.kansrijk.taxonomy.SkillCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looking around from what someone can: "what could I do as well?" Stores nothing. Errors: IllegalArgumentException when
 * the passage is not about this person. Sources: rows 2-14, 4-10, 4-19, 4-37.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Explorations {
    private final Explorers explorers;
    private final Lookout lookout;
    private final OpenWork openWork;
    private final Bridges bridges;
    private final Codebook codebook;

    Explorations(Explorers explorers, Lookout lookout, OpenWork openWork, Bridges bridges, Codebook codebook) {
        this.explorers = explorers;
        this.lookout = lookout;
        this.openWork = openWork;
        this.bridges = bridges;
        this.codebook = codebook;
    }

    /** The words of the taxonomy and the rules that a look around uses. */
    @Component
    record Codebook(Occupations occupations, Numbers numbers, RuleParameters rules) {}

    /** What lies around the person; {@code from}: as if they also know this work. */
    public Surroundings around(ClientId client, Optional<OccupationCode> from, Passage passage) {
        var explorer = looking(client, from, passage);
        var view = view(explorer, passage);
        var person = explorer.supply();
        var within = lookout.around(view, known(person, from));
        boolean rests = explorer.resting();
        Map<Integer, List<Demand>> open = rests ? Map.of() : openWork.within(person, passage);
        return new Surroundings(
                within.stream().map(work -> counted(work, open)).toList(),
                skills(person),
                did(person).map(Occupation::code).toList(),
                rests
                        ? List.of()
                        : openWork.opened(person, view.offer(), view.rules().weeks(), passage),
                rests);
    }

    /** The way to one kind of work; empty when it is not in the taxonomy or nothing is known of what it asks. */
    public Optional<Route> route(ClientId client, Optional<OccupationCode> from, OccupationCode work, Passage passage) {
        var explorer = looking(client, from, passage);
        return codebook.occupations().find(work).map(found -> route(found, explorer, passage));
    }

    private Route route(Occupation work, Explorer explorer, Passage passage) {
        var view = view(explorer, passage);
        var within = lookout.within(work, view);
        if (explorer.resting()) return new Route(within, List.of(), List.of(), true);
        var open = openWork.within(explorer.supply(), passage);
        var own = open.getOrDefault(work.number(), List.of());
        int weeks = view.rules().weeks();
        var opened = openWork.opened(explorer.supply(), view.offer(), weeks, passage).stream()
                .filter(one -> within.closing().trainings().contains(one.training()))
                .toList();
        return new Route(
                counted(within, open), openWork.standing(own, explorer.supply(), view.offer(), weeks), opened, false);
    }

    private Explorer looking(ClientId client, Optional<OccupationCode> from, Passage passage) {
        if (passage.about().filter(client::equals).isEmpty())
            throw new IllegalArgumentException("looking around needs a passage about this person");
        var explorer = explorers.of(client, from, passage);
        passage.shown(new TenantId(explorer.supply().owner()), client, DataGroup.SKILLS_WISHES, DataGroup.MATCH_LOG);
        return explorer;
    }

    private View view(Explorer explorer, Passage passage) {
        var today = LocalDate.ofInstant(passage.at(), Index.DUTCH);
        var offer = explorer.resting() ? new Bridges.Offer(List.of(), Map.of()) : bridges.offer();
        return new View(explorer.supply(), offer, Rules.on(today, codebook.rules()));
    }

    private Within counted(Within work, Map<Integer, List<Demand>> open) {
        int number = codebook.occupations().number(work.occupation());
        return new Within(
                work.occupation(),
                work.sector(),
                work.near(),
                work.skills(),
                work.closing(),
                open.getOrDefault(number, List.of()).size(),
                work.wished());
    }

    private Set<Occupation> known(Supply person, Optional<OccupationCode> from) {
        return Stream.concat(did(person), from.stream().flatMap(code -> codebook.occupations().find(code).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Occupation> did(Supply person) {
        return person.abilities().experience().yes().stream()
                .sorted()
                .map(number -> codebook.numbers().occupation(number))
                .flatMap(code -> codebook.occupations().find(code).stream());
    }

    private List<SkillCode> skills(Supply person) {
        return person.abilities().skills().byCode().values().stream()
                .filter(skill -> skill.level() > 0)
                .map(skill -> codebook.numbers().skill(skill.code()))
                .sorted()
                .toList();
    }
}
