package nl.kansrijk.matching.exploring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.engine.Bridge;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Explanation;
import nl.kansrijk.engine.LanguageAsked;
import nl.kansrijk.engine.LanguageSkill;
import nl.kansrijk.engine.Way;
import nl.kansrijk.engine.Weights;
import nl.kansrijk.matching.Standing;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.matching.translation.Bridges;
import nl.kansrijk.matching.translation.Bridges.Offer;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.Occupation;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.RuleParameters;
import nl.kansrijk.triage.Market;
import org.springframework.stereotype.Component;

/**
 * How far a wished occupation with open vacancies in the region lies. Of whom matching rests nothing is told, and what is not
 * known of skills is no gap of 0. Source: domain e.3, rulings 15.
 */
@Component
class RegionMarket implements Market {
    private static final Set<Standing> FITS = Set.of(Standing.NOW, Standing.TRAIN);
    private static final List<String> LEVELS = List.of("0", "A0", "A1", "A2", "B1", "B2", "C1", "C2");

    private final Explorers explorers;
    private final OpenWork openWork;
    private final Nearest nearest;
    private final Shelf shelf;

    RegionMarket(Explorers explorers, OpenWork openWork, Nearest nearest, Shelf shelf) {
        this.explorers = explorers;
        this.openWork = openWork;
        this.nearest = nearest;
        this.shelf = shelf;
    }

    /** What is looked up around it. */
    @Component
    record Shelf(Index index, Bridges bridges, RuleParameters rules, Occupations occupations, Numbers numbers) {}

    @Override
    public Region of(ClientId client, Optional<String> speaking, Passage passage) {
        passage.mustBeAbout(client);
        var explorer = explorers.of(client, Optional.empty(), passage);
        if (explorer.resting()) return Region.UNKNOWN;
        passage.shown(new TenantId(explorer.supply().owner()), client, DataGroup.SKILLS_WISHES, DataGroup.MATCH_LOG);
        return region(explorer, speaking, around(passage), passage);
    }

    @Override
    public Map<ClientId, Region> of(Map<ClientId, Optional<String>> speaking, Passage passage) {
        var around = around(passage);
        Map<ClientId, Region> regions = new HashMap<>();
        speaking.forEach((client, level) -> {
            var explorer = explorers.of(client, Optional.empty(), passage);
            regions.put(client, explorer.resting() ? Region.UNKNOWN : region(explorer, level, around, passage));
        });
        return regions;
    }

    /** The trainings on offer and how far to look, at one moment. */
    private record Around(Offer offer, Rules rules) {}

    private Around around(Passage passage) {
        return new Around(shelf.bridges().offer(), Rules.on(DutchTime.day(passage.at()), shelf.rules()));
    }

    private Region region(Explorer explorer, Optional<String> speaking, Around around, Passage passage) {
        var view = new View(explorer.supply(), around.offer(), around.rules(), explorer.resting());
        var open = openWork.within(explorer.supply(), passage);
        return new Region(gap(view, open), speaking.flatMap(level -> speaks(level, open)));
    }

    private Optional<Gap> gap(View view, Map<Integer, List<Demand>> open) {
        return view.person().wishes().occupations().stream()
                .sorted()
                .filter(open::containsKey)
                .flatMap(number -> shelf.occupations().find(shelf.numbers().occupation(number)).stream())
                .flatMap(work -> gap(work, view, open.getOrDefault(work.number(), List.of())).stream())
                .min(Comparator.comparingInt(Gap::weeks));
    }

    /** By the vacancies that fit now or after training; where none does, by what the occupation asks in general. */
    private Optional<Gap> gap(Occupation work, View view, List<Demand> jobs) {
        var fitting = jobs.stream()
                .map(job -> new Measure(job, explained(job, view)))
                .filter(one -> FITS.contains(Standing.of(one.why())))
                .toList();
        var weeks = fitting.isEmpty()
                ? inGeneral(nearest.one(work, view, jobs), view.rules())
                : fitting.stream().flatMap(one -> weeks(one, view).stream()).min(Comparator.naturalOrder());
        return weeks.map(least -> new Gap(least, work.code().value()));
    }

    private static Optional<Integer> inGeneral(Within within, Rules rules) {
        if (within.near() >= rules.after()) return Optional.of(0);
        var closing = within.closing();
        return Closings.reaches(closing, rules) ? Optional.of(closing.weeks()) : Optional.empty();
    }

    /**
     * Weeks of training before someone can do what this vacancy asks on the first day; who may begin with part of it still has the
     * rest of that day to learn. Empty when no training is known for it.
     */
    private static Optional<Integer> weeks(Measure one, View view) {
        if (Standing.of(one.why()) == Standing.TRAIN) return one.why().way().map(Way::weeks);
        var taught = one.firstDay().stream()
                .map(skill -> taught(skill, one.work(), view))
                .toList();
        return taught.contains(Optional.<Bridge>empty())
                ? Optional.empty()
                : Optional.of(taught.stream()
                        .flatMap(Optional::stream)
                        .distinct()
                        .mapToInt(Bridge::weeks)
                        .sum());
    }

    private static Optional<Bridge> taught(int skill, Demand job, View view) {
        return view.offer().bridges().stream()
                .filter(training -> training.isFor(job) && training.skills().contains(skill))
                .min(Comparator.comparingInt(Bridge::weeks).thenComparing(Bridge::id));
    }

    private Explanation explained(Demand job, View view) {
        return shelf.index()
                .region()
                .explain(job, view.person(), Weights.standard(), view.offer().bridges());
    }

    /** Whether some vacancy within reach asks no more spoken Dutch than this, or lets it be learned on the job; empty without vacancies. */
    private static Optional<Boolean> speaks(String level, Map<Integer, List<Demand>> open) {
        int spoken = LEVELS.indexOf(level);
        var asked = open.values().stream().flatMap(List::stream).toList();
        if (asked.isEmpty() || spoken < 0) return Optional.empty();
        return Optional.of(asked.stream()
                .map(job -> job.asked().dutch().getOrDefault(LanguageSkill.SPEAKING, new LanguageAsked(0, false)))
                .anyMatch(dutch -> dutch.level() <= spoken || dutch.learnOnJob()));
    }
}
