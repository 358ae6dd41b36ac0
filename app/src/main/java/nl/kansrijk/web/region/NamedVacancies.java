package nl.kansrijk.web.region;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Employers;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;

/** Vacancies behind a figure with what they are called; with the employer and a link for who may see employers. */
@Component
class NamedVacancies {
    private final RegionFrame region;
    private final Employers employers;

    NamedVacancies(RegionFrame region, Employers employers) {
        this.region = region;
        this.employers = employers;
    }

    /** A vacancy; firm and address are empty for who may not see employers. */
    record Named(Vacancy vacancy, String firm, Optional<String> href) {
        String title() {
            return Stream.of(vacancy.title(), firm)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" · "));
        }
    }

    /** Those of them that may be seen, by their number. */
    Map<VacancyId, Named> of(Collection<VacancyId> ids, Actor actor) {
        if (ids.isEmpty()) return Map.of();
        boolean seesFirms = RegionFrame.may(actor, Permission.VACANCIES);
        return region.reading(actor, (vacancies, passage) -> {
            var some = vacancies.some(ids, passage);
            Map<TenantId, String> firms = seesFirms ? firms(some, passage) : Map.of();
            return some.stream()
                    .map(one -> new Named(
                            one,
                            firms.getOrDefault(one.employer(), ""),
                            Optional.of("/vacatures/" + one.id().value()).filter(any -> seesFirms)))
                    .collect(Collectors.toMap(one -> one.vacancy().id(), Function.identity()));
        });
    }

    private Map<TenantId, String> firms(List<Vacancy> some, Passage passage) {
        return employers.names(some.stream().map(Vacancy::employer).collect(Collectors.toSet()), passage);
    }
}
