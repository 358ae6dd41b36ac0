package nl.kansrijk.web.fits;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.Employers;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.introductions.Change;
import nl.kansrijk.matching.introductions.Exchanged;
import nl.kansrijk.matching.introductions.Introduction;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.matching.introductions.Proposals;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;

/** Asks the rooms, inside one passage, how the proposals of the own organisation stand. */
@Component
class Offering {
    private final Introductions introductions;
    private final Proposals proposals;
    private final Vacancies vacancies;
    private final Employers employers;

    Offering(Introductions introductions, Proposals proposals, Vacancies vacancies, Employers employers) {
        this.introductions = introductions;
        this.proposals = proposals;
        this.vacancies = vacancies;
        this.employers = employers;
    }

    record All(List<Introduction> offers, Map<VacancyId, Vacancy> vacancies, Map<TenantId, String> firms) {
        String work(Introduction one) {
            var vacancy = vacancies.get(one.facts().pair().vacancy());
            var firm = firms.getOrDefault(one.facts().pair().employer(), "");
            return vacancy == null ? firm : vacancy.title() + " · " + firm;
        }
    }

    record One(Introduction offer, All all, Optional<Exchanged> names) {}

    All all(Passage passage) {
        return about(proposals.ours(passage), passage);
    }

    Optional<One> one(UUID id, Passage passage) {
        return introductions
                .find(id, passage)
                .map(found -> new One(found, about(List.of(found), passage), introductions.namesFor(found, passage)));
    }

    Change withdraw(UUID id, String reason, Passage passage) {
        return introductions.withdraw(id, reason, passage);
    }

    private All about(List<Introduction> offers, Passage passage) {
        var pairs = offers.stream().map(one -> one.facts().pair()).toList();
        var ids = pairs.stream().map(pair -> pair.vacancy()).distinct().toList();
        var firms = pairs.stream().map(pair -> pair.employer()).distinct().toList();
        return new All(
                offers,
                vacancies.some(ids, passage).stream().collect(Collectors.toMap(Vacancy::id, Function.identity())),
                employers.names(firms, passage));
    }
}
