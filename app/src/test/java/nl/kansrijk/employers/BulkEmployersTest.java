package nl.kansrijk.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.employers.Marketplace.Stall;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class BulkEmployersTest {
    @Autowired
    BulkEmployers bulk;

    @Autowired
    CurrentVacancies current;

    @Autowired
    ClosingDates closingDates;

    @Autowired
    Employers employers;

    @Autowired
    Vacancies vacancies;

    @Autowired
    Marketplace market;

    @Autowired
    TestRegion region;

    @Autowired
    Jobs jobs;

    @Autowired
    Clock clock;

    Stall stall;

    @BeforeEach
    void a_stall() {
        stall = market.stall("Van Rijn Logistiek");
    }

    @Test
    void many_employers_come_in_with_their_sites_and_contacts() {
        List<Tenant> firms = IntStream.range(0, 3)
                .mapToObj(i -> region.organisation(Kind.EMPLOYER))
                .toList();
        var all = firms.stream()
                .map(firm -> Marketplace.employer(
                        firm, stall.servicePoint(), "Bakker " + firm.id().value()))
                .toList();
        assertThat((int) jobs.quietly(() -> bulk.employers(all))).isEqualTo(3);
        var first = all.getFirst();
        assertThat((Optional<Employer>) market.reading(stall.accountManager(), p -> employers.get(first.id(), p)))
                .contains(first);
        assertThat((Map<TenantId, String>) market.reading(stall.accountManager(), p -> employers.called("bakk", 10, p)))
                .containsValue(first.name())
                .hasSize(3);
        assertThat((Map<TenantId, String>) market.reading(
                        stall.accountManager(),
                        p -> employers.names(List.of(first.id(), stall.firm().id()), p)))
                .containsEntry(first.id(), first.name())
                .containsEntry(stall.firm().id(), "Van Rijn Logistiek");
    }

    @Test
    void many_vacancies_stream_in_and_are_the_same_as_ones_opened_by_hand() {
        var draft = Drafts.titled(stall.firm().id(), "Tab\tnieuwe\nregel \\ schuine streep");
        var one = vacancy(draft, Optional.empty());
        var other = vacancy(draft, Optional.of(CloseReason.FILLED_BY_REGION));
        long count = jobs.quietly(() -> bulk.vacancies(List.of(one, other).stream()));
        assertThat(count).isEqualTo(2);
        assertThat(get(one.id())).contains(one);
        assertThat(get(other.id())).contains(other);
        var query = new VacancyQuery(
                "streep rijn",
                VacancyQuery.Show.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                VacancyQuery.Order.NEWEST,
                1);
        assertThat(market.reading(stall.accountManager(), p -> vacancies.search(query, p))
                        .lines())
                .hasSize(1);
    }

    @Test
    void the_index_gets_open_vacancies_only() {
        var open = vacancy(Drafts.orderPicker(stall.firm().id()), Optional.empty());
        var closed = vacancy(Drafts.orderPicker(stall.firm().id()), Optional.of(CloseReason.WITHDRAWN));
        jobs.quietly(() -> bulk.vacancies(List.of(open, closed).stream()));
        var all = new ArrayList<VacancyId>();
        jobs.quietly(() -> {
            current.all(vacancy -> all.add(vacancy.id()));
            return true;
        });
        assertThat(all).contains(open.id()).doesNotContain(closed.id());
        assertThat((Optional<Vacancy>) jobs.quietly(() -> current.of(open.id())))
                .contains(open);
        assertThat((Optional<Vacancy>) jobs.quietly(() -> current.of(closed.id())))
                .isEmpty();
    }

    @Test
    void a_vacancy_closes_by_itself_the_day_after_its_closing_date() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var passed =
                vacancy(Drafts.between(stall.firm().id(), today.minusDays(9), today.minusDays(2)), Optional.empty());
        var last = vacancy(Drafts.between(stall.firm().id(), today, today.plusDays(1)), Optional.empty());
        jobs.quietly(() -> bulk.vacancies(List.of(passed, last).stream()));
        assertThat(closingDates.closePassed()).isPositive();
        var closed = get(passed.id()).orElseThrow();
        assertThat(closed.life().closed()).contains(CloseReason.DATE_PASSED);
        assertThat(get(last.id()).orElseThrow().open()).isTrue();
    }

    private Optional<Vacancy> get(VacancyId id) {
        return market.reading(stall.accountManager(), p -> vacancies.get(id, p));
    }

    private Vacancy vacancy(Draft draft, Optional<CloseReason> closed) {
        var opened = clock.instant()
                .truncatedTo(java.time.temporal.ChronoUnit.MICROS)
                .minus(Duration.ofDays(3));
        var life = new Vacancy.Life(1, opened, closed.map(reason -> opened.plusSeconds(60)), closed);
        return new Vacancy(VacancyId.random(), stall.servicePoint().id(), draft, life);
    }
}
