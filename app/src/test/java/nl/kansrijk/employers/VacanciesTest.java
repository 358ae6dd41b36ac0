package nl.kansrijk.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.employers.Marketplace.Stall;
import nl.kansrijk.employers.Saved.Done;
import nl.kansrijk.employers.Saved.Stale;
import nl.kansrijk.employers.Saved.Unknown;
import nl.kansrijk.employers.VacancyQuery.Order;
import nl.kansrijk.employers.VacancyQuery.Show;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@HouseTest
@RecordApplicationEvents
class VacanciesTest {
    @Autowired
    Vacancies vacancies;

    @Autowired
    Marketplace market;

    @Autowired
    TestRegion region;

    @Autowired
    ApplicationEvents events;

    Stall stall;

    @Autowired
    Clock clock;

    @BeforeEach
    void a_stall() {
        stall = market.stall("Van Rijn Logistiek");
    }

    @Test
    void what_was_asked_comes_back_word_for_word() {
        var draft = Drafts.orderPicker(stall.firm().id());
        var id = opened(draft);
        var found = get(id);
        assertThat(found.draft()).isEqualTo(draft);
        assertThat(found.tenant()).isEqualTo(stall.servicePoint().id());
        assertThat(found.open()).isTrue();
        assertThat(events.stream(VacancyOpened.class).map(VacancyOpened::vacancy))
                .containsExactly(id);
    }

    @Test
    void places_to_look_are_others_each_turn_and_what_was_asked_about_stays() {
        var places = java.util.stream.IntStream.range(0, 6)
                .mapToObj(i -> opened(Drafts.taster(stall.firm().id(), "Meekijken " + i)))
                .toList();
        var asked = places.getFirst();
        var seen = new java.util.HashSet<VacancyId>();
        for (var turn : List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag")) {
            var query = new VisitQuery(java.util.Optional.empty(), List.of(asked), List.of(), turn);
            var shown = market.reading(stall.accountManager(), p -> vacancies.visits(query, p));
            assertThat(shown).hasSize(3);
            assertThat(shown.getFirst().id()).isEqualTo(asked);
            shown.forEach(one -> seen.add(one.id()));
        }
        assertThat(seen).hasSizeGreaterThan(3);
    }

    @Test
    void the_same_form_sent_twice_opens_one_vacancy() {
        var id = VacancyId.random();
        var draft = Drafts.orderPicker(stall.firm().id());
        var first = market.writing(stall.accountManager(), p -> vacancies.open(id, draft, p));
        var second = market.writing(stall.accountManager(), p -> vacancies.open(id, draft, p));
        assertThat(second).isEqualTo(first).isEqualTo(new Done(id, 1));
        var other = Drafts.titled(stall.firm().id(), "Anders");
        assertThat((Saved) market.writing(stall.accountManager(), p -> vacancies.open(id, other, p)))
                .isInstanceOf(Stale.class);
        assertThat(events.stream(VacancyOpened.class)).hasSize(1);
    }

    @Test
    void an_employer_opens_a_vacancy_itself_and_its_service_point_sees_it() {
        var id = VacancyId.random();
        market.writing(
                stall.employer(),
                p -> vacancies.open(id, Drafts.orderPicker(stall.firm().id()), p));
        assertThat(get(id).employer()).isEqualTo(stall.firm().id());
    }

    @Test
    void nobody_opens_a_vacancy_for_an_employer_of_another_region() {
        var other = market.stall("Elders");
        var draft = Drafts.orderPicker(other.firm().id());
        var answer = market.writing(stall.accountManager(), p -> vacancies.open(VacancyId.random(), draft, p));
        assertThat(answer).isEqualTo(new Unknown());
    }

    @Test
    void a_vacancy_of_another_region_does_not_exist() {
        var other = market.stall("Elders");
        var id = opened(Drafts.orderPicker(stall.firm().id()));
        var manager = other.accountManager();
        assertThat((Optional<Vacancy>) market.reading(manager, p -> vacancies.get(id, p)))
                .isEmpty();
        assertThat((List<Vacancy>) market.reading(manager, p -> vacancies.some(List.of(id), p)))
                .isEmpty();
        assertThat((Saved) market.writing(manager, p -> vacancies.close(id, 1, CloseReason.WITHDRAWN, p)))
                .isEqualTo(new Unknown());
        assertThat((Saved) market.writing(manager, p -> vacancies.reopen(id, 1, p)))
                .isEqualTo(new Unknown());
    }

    @Test
    void a_number_taken_in_another_region_opens_nothing() {
        var other = market.stall("Elders");
        var id = opened(Drafts.orderPicker(stall.firm().id()));
        var answer = market.writing(
                other.accountManager(),
                p -> vacancies.open(id, Drafts.orderPicker(other.firm().id()), p));
        assertThat(answer).isEqualTo(new Unknown());
        assertThat(get(id).employer()).isEqualTo(stall.firm().id());
    }

    @Test
    void a_municipality_of_the_region_sees_the_vacancies_of_its_service_point() {
        var municipality = region.organisation(Kind.MUNICIPALITY);
        region.joinRegion(municipality, stall.servicePoint());
        var id = opened(Drafts.orderPicker(stall.firm().id()));
        var caseManager = region.actor(municipality, Role.CASE_MANAGER);
        assertThat((Optional<Vacancy>) market.reading(caseManager, p -> vacancies.get(id, p)))
                .isPresent();
    }

    @Test
    void a_change_shows_and_raises_the_version() {
        var id = opened(Drafts.orderPicker(stall.firm().id()));
        var changed = Drafts.titled(stall.firm().id(), "Orderpicker late dienst");
        var answer = market.writing(stall.accountManager(), p -> vacancies.change(id, 1, changed, p));
        assertThat(answer).isEqualTo(new Done(id, 2));
        assertThat(get(id).title()).isEqualTo("Orderpicker late dienst");
        assertThat(titles(asking("late", Show.OPEN))).contains("Orderpicker late dienst");
        assertThat(events.stream(VacancyChanged.class)).hasSize(1);
    }

    @Test
    void who_changes_a_stale_page_gets_the_vacancy_as_it_stands_and_nothing_is_written() {
        var id = opened(Drafts.orderPicker(stall.firm().id()));
        change(id, 1, "Eerste");
        var answer = market.writing(
                stall.accountManager(),
                p -> vacancies.change(id, 1, Drafts.titled(stall.firm().id(), "Tweede"), p));
        assertThat(answer).isInstanceOfSatisfying(Stale.class, stale -> {
            assertThat(stale.current().title()).isEqualTo("Eerste");
            assertThat(stale.current().life().version()).isEqualTo(2);
        });
        assertThat(get(id).title()).isEqualTo("Eerste");
    }

    @Test
    void closing_can_be_taken_back() {
        var id = opened(Drafts.orderPicker(stall.firm().id()));
        var closed = market.writing(stall.accountManager(), p -> vacancies.close(id, 1, CloseReason.WITHDRAWN, p));
        assertThat(closed).isEqualTo(new Done(id, 2));
        assertThat(get(id).life().closed()).contains(CloseReason.WITHDRAWN);
        var again = market.writing(stall.accountManager(), p -> vacancies.reopen(id, 2, p));
        assertThat(again).isEqualTo(new Done(id, 3));
        assertThat(get(id).open()).isTrue();
        assertThat(events.stream(VacancyClosed.class)).hasSize(1);
        assertThat(events.stream(VacancyOpened.class)).hasSize(2);
    }

    @Test
    void a_closed_vacancy_is_not_changed_and_not_closed_twice() {
        var id = opened(Drafts.orderPicker(stall.firm().id()));
        market.writing(stall.accountManager(), p -> vacancies.close(id, 1, CloseReason.WITHDRAWN, p));
        var draft = Drafts.orderPicker(stall.firm().id());
        assertThat((Saved) market.writing(stall.accountManager(), p -> vacancies.change(id, 2, draft, p)))
                .isInstanceOf(Stale.class);
        assertThat((Saved)
                        market.writing(stall.accountManager(), p -> vacancies.close(id, 2, CloseReason.WITHDRAWN, p)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void every_typed_word_must_occur_whatever_signs_are_typed() {
        opened(Drafts.titled(stall.firm().id(), "Lasser"));
        opened(Drafts.titled(stall.firm().id(), "Inpakker"));
        assertThat(titles(asking("lass", Show.OPEN))).containsExactly("Lasser");
        assertThat(titles(asking("rijn moerd", Show.OPEN))).containsExactlyInAnyOrder("Lasser", "Inpakker");
        assertThat(titles(asking("lasser | inpakker & !:*'", Show.OPEN))).isEmpty();
        assertThat(titles(asking("'); drop table", Show.OPEN))).isEmpty();
    }

    @Test
    void the_counters_count_every_part_whatever_part_is_shown() {
        var today = DutchTime.day(clock.instant());
        opened(Drafts.between(stall.firm().id(), today.plusDays(40), today.plusDays(10)));
        opened(Drafts.between(stall.firm().id(), today.plusDays(5), today.plusDays(60)));
        var closed = opened(Drafts.titled(stall.firm().id(), "Weg"));
        market.writing(stall.accountManager(), p -> vacancies.close(closed, 1, CloseReason.FILLED_OTHERWISE, p));
        var list = search(asking("", Show.CLOSES_SOON));
        assertThat(list.counters())
                .containsEntry(Show.OPEN, 2)
                .containsEntry(Show.FRESH, 2)
                .containsEntry(Show.STARTS_SOON, 1)
                .containsEntry(Show.CLOSES_SOON, 1)
                .containsEntry(Show.CLOSED, 1);
        for (var show : Show.values())
            assertThat(search(asking("", show)).lines()).hasSize(list.counters().getOrDefault(show, -1));
    }

    @Test
    void a_list_narrows_by_kind_sector_and_employer() {
        opened(Drafts.orderPicker(stall.firm().id()));
        var found = search(new VacancyQuery(
                "",
                Show.OPEN,
                Optional.of(Head.Kind.VACANCY),
                Optional.of("H"),
                Optional.of(stall.firm().id()),
                Order.START,
                1));
        assertThat(found.lines()).hasSize(1);
        assertThat(search(new VacancyQuery(
                                "",
                                Show.OPEN,
                                Optional.of(Head.Kind.TRIAL),
                                Optional.empty(),
                                Optional.empty(),
                                Order.TITLE,
                                1))
                        .lines())
                .isEmpty();
    }

    @Test
    void a_long_list_comes_in_pages_that_do_not_overlap() {
        for (int i = 0; i < VacancyQuery.PAGE_SIZE + 3; i++)
            opened(Drafts.titled(stall.firm().id(), "Werk " + (char) ('a' + i)));
        var first = titles(page(1));
        var second = titles(page(2));
        assertThat(first).hasSize(VacancyQuery.PAGE_SIZE).isSorted().doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(3);
    }

    private VacancyId opened(Draft draft) {
        var id = VacancyId.random();
        market.writing(stall.accountManager(), p -> vacancies.open(id, draft, p));
        return id;
    }

    private void change(VacancyId id, int version, String title) {
        market.writing(
                stall.accountManager(),
                p -> vacancies.change(id, version, Drafts.titled(stall.firm().id(), title), p));
    }

    private Vacancy get(VacancyId id) {
        return market.reading(stall.accountManager(), p -> vacancies.get(id, p)).orElseThrow();
    }

    private VacancyList search(VacancyQuery query) {
        return market.reading(stall.accountManager(), p -> vacancies.search(query, p));
    }

    private List<String> titles(VacancyQuery query) {
        return search(query).lines().stream().map(VacancyList.Line::title).toList();
    }

    private static VacancyQuery asking(String words, Show show) {
        return new VacancyQuery(words, show, Optional.empty(), Optional.empty(), Optional.empty(), Order.NEWEST, 1);
    }

    private static VacancyQuery page(int number) {
        return new VacancyQuery(
                "", Show.OPEN, Optional.empty(), Optional.empty(), Optional.empty(), Order.TITLE, number);
    }
}
