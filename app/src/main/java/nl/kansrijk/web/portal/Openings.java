package nl.kansrijk.web.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.Employers;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.WhatFits;
import nl.kansrijk.matching.Wish;
import nl.kansrijk.matching.introductions.Introduction;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;

/** Looks up what there is for one person: chances, and the proposals with the work they are about. */
@Component
class Openings {
    private final WhatFits whatFits;
    private final Introductions introductions;
    private final Vacancies vacancies;
    private final Employers employers;

    Openings(WhatFits whatFits, Introductions introductions, Vacancies vacancies, Employers employers) {
        this.whatFits = whatFits;
        this.introductions = introductions;
        this.vacancies = vacancies;
        this.employers = employers;
    }

    /** Everything at one moment; names are those of employers. */
    record Found(
            WhatFits.Openings chances,
            List<Introduction> proposals,
            Map<VacancyId, Vacancy> work,
            Map<TenantId, String> names) {
        /** The proposals that wait for an answer. */
        List<Introduction.Asked> asked() {
            return proposals.stream()
                    .filter(Introduction.Asked.class::isInstance)
                    .map(Introduction.Asked.class::cast)
                    .toList();
        }

        /** The newest to which the person said yes and that is still to come. */
        Optional<Introduction> agreed() {
            return proposals.stream()
                    .filter(Introduction.Agreed.class::isInstance)
                    .findFirst();
        }

        Optional<Vacancy> about(Introduction proposal) {
            return Optional.ofNullable(work.get(proposal.facts().pair().vacancy()));
        }

        String employer(Introduction proposal) {
            return names.getOrDefault(proposal.facts().pair().employer(), "");
        }
    }

    Found of(ClientId client, Passage passage) {
        return of(client, proposal -> true, passage);
    }

    /** As {@link #of}; of the proposals only the work of those that wait for an answer or for a meeting. */
    Found ahead(ClientId client, Passage passage) {
        return of(
                client,
                proposal -> proposal instanceof Introduction.Asked || proposal instanceof Introduction.Agreed,
                passage);
    }

    private Found of(ClientId client, Predicate<Introduction> withWork, Passage passage) {
        var proposals = introductions.ofClient(client, passage);
        var chances = whatFits.forClient(client, Wish.now(), asked(proposals), passage);
        var about = proposals.stream().filter(withWork).toList();
        return found(chances, proposals, about, passage);
    }

    /** The work that was asked about already: that question, yes or no is shown as such, and no chance any more. */
    private static Set<VacancyId> asked(List<Introduction> proposals) {
        return proposals.stream()
                .filter(Openings::tells)
                .map(proposal -> proposal.facts().pair().vacancy())
                .collect(Collectors.toSet());
    }

    private static boolean tells(Introduction proposal) {
        return switch (proposal) {
            case Introduction.Asked asked -> true;
            case Introduction.Agreed agreed -> true;
            case Introduction.Met met -> true;
            case Introduction.Declined no -> true;
            case Introduction.Expired silent -> false;
            case Introduction.Withdrawn back -> false;
            case Introduction.Stopped stop -> false;
        };
    }

    /** One proposal with its work; the chances stay out of it. */
    Optional<Found> one(java.util.UUID proposal, Passage passage) {
        var none = new WhatFits.Openings(List.of(), Map.of(), false);
        return introductions.find(proposal, passage).map(found -> found(none, List.of(found), List.of(found), passage));
    }

    private Found found(
            WhatFits.Openings chances, List<Introduction> proposals, List<Introduction> withWork, Passage passage) {
        var work = work(chances, withWork, passage);
        var firms = Stream.concat(
                        proposals.stream()
                                .map(proposal -> proposal.facts().pair().employer()),
                        chances.page().stream().map(opening -> opening.vacancy().employer()))
                .collect(Collectors.toSet());
        return new Found(chances, proposals, work, employers.names(firms, passage));
    }

    /** The work of the proposals; what is among the chances is not read again. */
    private Map<VacancyId, Vacancy> work(WhatFits.Openings chances, List<Introduction> proposals, Passage passage) {
        var work = chances.page().stream()
                .map(WhatFits.Opening::vacancy)
                .collect(Collectors.toMap(Vacancy::id, Function.identity(), (one, same) -> one));
        var missing = proposals.stream()
                .map(proposal -> proposal.facts().pair().vacancy())
                .filter(id -> !work.containsKey(id))
                .distinct()
                .toList();
        if (!missing.isEmpty()) vacancies.some(missing, passage).forEach(one -> work.put(one.id(), one));
        return work;
    }
}
