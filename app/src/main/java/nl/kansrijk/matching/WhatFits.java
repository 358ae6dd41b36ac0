package nl.kansrijk.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Relation;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.engine.Fit;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.matching.translation.VacancyTranslation;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What fits this person. The person sees at most three, a professional pages of ten. Who rests from matching gets none:
 * nothing pushes a fragile person. Sources: domain J9, J17; row X-10.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WhatFits {
    /** Chances a person sees at once. Source: domain J17. */
    public static final int FOR_THE_PERSON = 3;

    /** The best so many, among which the person sees work of different kinds first. */
    private static final int AMONG = 12;

    private final Index index;
    private final Asking asking;
    private final Chances chances;
    private final Vacancies vacancies;
    private final VacancyTranslation translation;

    WhatFits(Index index, Asking asking, Chances chances, Vacancies vacancies, VacancyTranslation translation) {
        this.index = index;
        this.asking = asking;
        this.chances = chances;
        this.vacancies = vacancies;
        this.translation = translation;
    }

    /** One vacancy with its chance for this person. */
    public record Opening(Vacancy vacancy, Chance chance) {}

    /**
     * One page of openings of one group, with how many each group counts: a person sees the first of all, without counts.
     * Resting: matching pauses, so there are none.
     */
    public record Openings(List<Opening> page, Map<Standing, Integer> counts, boolean resting) {
        public Openings {
            page = List.copyOf(page);
            counts = Map.copyOf(counts);
        }
    }

    /**
     * The openings for one person, without the vacancies in {@code besides}: others come in their place. Errors:
     * IllegalArgumentException when the passage is not about this person.
     */
    public Openings forClient(ClientId client, Wish wish, Set<VacancyId> besides, Passage passage) {
        passage.mustBeAbout(client);
        return index.person(client)
                .map(supply -> openings(client, supply, wish, besides, passage))
                .orElseGet(() -> new Openings(List.of(), Map.of(), true));
    }

    private Openings openings(ClientId client, Supply supply, Wish wish, Set<VacancyId> besides, Passage passage) {
        var asked = new Chances.Asked(index.region(), wish.weighing(), asking.offer());
        var groups = new Groups(asked, supply, wish, Asking.jobs(passage), Asking.seed(passage));
        boolean self = passage.relation() == Relation.SELF;
        var all = self ? Map.<Standing, List<Fit>>of() : groups.all();
        var found = self
                ? forThePerson(groups, besides)
                : all.getOrDefault(wish.standing(), List.of()).stream()
                        .filter(fit -> !besides.contains(new VacancyId(fit.id())))
                        .limit(Wish.MOST)
                        .toList();
        var page = page(found, wish, passage);
        passage.shown(new TenantId(supply.owner()), client, DataGroup.MATCH_LOG);
        var openings = new ArrayList<Opening>();
        for (var numbered : numbered(found, wish))
            Optional.ofNullable(page.get(new VacancyId(numbered.fit().id())))
                    .map(vacancy -> opening(asked, supply, vacancy, numbered))
                    .ifPresent(openings::add);
        return new Openings(
                openings,
                all.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, group -> group.getValue().size())),
                false);
    }

    /** Of what fits, and after that of what may fit once asked: work of different kinds. Silence is never a no. */
    private static List<Fit> forThePerson(Groups groups, Set<VacancyId> besides) {
        var best = Stream.of(Standing.NOW, Standing.ASK)
                .flatMap(standing -> groups.of(standing).stream())
                .limit(AMONG + besides.size())
                .filter(fit -> !besides.contains(new VacancyId(fit.id())))
                .toList();
        return Varied.first(best, fit -> occupation(groups.asked(), fit), FOR_THE_PERSON);
    }

    /** The occupation of a vacancy; a vacancy without one is of a kind of its own. */
    private static Object occupation(Chances.Asked asked, Fit fit) {
        var occupation = asked.index().job(fit.id()).map(job -> job.trade().occupation());
        return occupation
                .filter(OptionalInt::isPresent)
                .<Object>map(known -> known)
                .orElse(fit.id());
    }

    private Opening opening(Chances.Asked asked, Supply supply, Vacancy vacancy, Numbered numbered) {
        return new Opening(
                vacancy,
                chances.chance(
                        asked,
                        asked.weighing().applied(translation.demand(vacancy)),
                        supply,
                        numbered.fit(),
                        numbered.place(),
                        Optional.empty()));
    }

    private Map<VacancyId, Vacancy> page(List<Fit> found, Wish wish, Passage passage) {
        var ids = numbered(found, wish).stream()
                .map(one -> new VacancyId(one.fit().id()))
                .toList();
        return vacancies.some(ids, passage).stream()
                .filter(Vacancy::open)
                .collect(Collectors.toMap(Vacancy::id, Function.identity()));
    }

    private record Numbered(int place, Fit fit) {}

    private static List<Numbered> numbered(List<Fit> found, Wish wish) {
        int from = Math.min((wish.page() - 1) * Wish.PAGE, found.size());
        int until = Math.min(from + Wish.PAGE, found.size());
        var page = new ArrayList<Numbered>();
        for (int i = from; i < until; i++) page.add(new Numbered(i + 1, found.get(i)));
        return page;
    }
}
