package nl.kansrijk.matching.exploring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.matching.translation.Bridges;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.Occupation;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.RuleParameters;
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
    private final Nearest nearest;
    private final OpenWork openWork;
    private final Bridges bridges;
    private final Codebook codebook;

    Explorations(Explorers explorers, Nearest nearest, OpenWork openWork, Bridges bridges, Codebook codebook) {
        this.explorers = explorers;
        this.nearest = nearest;
        this.openWork = openWork;
        this.bridges = bridges;
        this.codebook = codebook;
    }

    /** The words of the taxonomy, what someone did and can, the rules that a look around uses, and where competencies count. */
    @Component
    record Codebook(Occupations occupations, OwnWork own, RuleParameters rules, Countings countings) {}

    /** What lies around the person; {@code from}: as if they also know this work. */
    public Surroundings around(ClientId client, Optional<OccupationCode> from, Passage passage) {
        var explorer = looking(client, from, passage);
        var view = view(explorer, passage);
        var person = explorer.supply();
        boolean rests = explorer.resting();
        Map<Integer, List<Demand>> open = rests ? Map.of() : openWork.within(person, passage);
        var found = nearest.around(view, codebook.own().known(person, from), open);
        return new Surroundings(
                found.within(),
                found.learnable(),
                codebook.own().skills(person),
                codebook.own().did(person).map(Occupation::code).toList(),
                rests
                        ? List.of()
                        : openWork.opened(person, view.offer(), view.rules().weeks(), passage),
                rests,
                rests ? List.of() : codebook.countings().of(person, passage),
                rests ? List.of() : trainings(view));
    }

    /** The way to one kind of work; empty when it is not in the taxonomy or nothing is known of what it asks. */
    public Optional<Route> route(ClientId client, Optional<OccupationCode> from, OccupationCode work, Passage passage) {
        var explorer = looking(client, from, passage);
        return codebook.occupations().find(work).map(found -> route(found, explorer, passage));
    }

    private Route route(Occupation work, Explorer explorer, Passage passage) {
        var view = view(explorer, passage);
        if (explorer.resting())
            return new Route(nearest.one(work, view, List.of()), List.of(), List.of(), true, List.of(), List.of());
        var jobs = openWork.within(explorer.supply(), passage).getOrDefault(work.number(), List.of());
        var within = nearest.one(work, view, jobs);
        int weeks = view.rules().weeks();
        var opened = openWork.opened(explorer.supply(), view.offer(), weeks, passage).stream()
                .filter(one -> within.closing().trainings().contains(one.training()))
                .map(one -> one.among(jobs))
                .toList();
        return new Route(
                within, nearest.standing(jobs, view), opened, false, trainings(view), nearest.serving(work, view));
    }

    private static List<Training> trainings(View view) {
        return List.copyOf(view.offer().trainings().values());
    }

    private Explorer looking(ClientId client, Optional<OccupationCode> from, Passage passage) {
        passage.mustBeAbout(client);
        var explorer = explorers.of(client, from, passage);
        passage.shown(new TenantId(explorer.supply().owner()), client, DataGroup.SKILLS_WISHES, DataGroup.MATCH_LOG);
        return explorer;
    }

    private View view(Explorer explorer, Passage passage) {
        var today = DutchTime.day(passage.at());
        return new View(explorer.supply(), bridges.offer(), Rules.on(today, codebook.rules()), explorer.resting());
    }
}
