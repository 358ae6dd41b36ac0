package nl.kansrijk.matching.exploring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.employers.Task;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.instruments.DemoTrainings;
import nl.kansrijk.instruments.TrainingId;
import nl.kansrijk.matching.Because;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.matching.Standing;
import nl.kansrijk.matching.Weighing;
import nl.kansrijk.matching.Why;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.Skills;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.taxonomy.TypeAhead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class ExplorationsTest extends MatchingHouse {
    @Autowired
    Explorations explorations;

    @Autowired
    Why why;

    @Autowired
    StarterShelf shelf;

    @Autowired
    DemoTrainings demo;

    @Autowired
    Occupations occupations;

    @Autowired
    TypeAhead typeAhead;

    @Autowired
    Skills skills;

    @BeforeEach
    void the_trade_of_the_region() {
        shelf.fill();
        demo.fill(today());
    }

    @Test
    void from_cashier_at_least_three_kinds_of_work_in_other_sectors_are_within_reach() {
        var cashier = work("kassamedewerker");
        var own = occupations.sector(cashier).orElseThrow();
        var found = around(someone(), Optional.of(cashier));
        assertThat(found.within().stream().filter(work -> !work.sector().equals(own)))
                .hasSizeGreaterThanOrEqualTo(3)
                .extracting(work -> name(work))
                .contains("receptionist", "medewerker klantencontactcentrum");
        assertThat(found.sectors()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void the_nearest_kinds_of_work_come_first_and_each_has_something_that_is_there_already() {
        var found = around(someone(), Optional.of(work("orderpicker"))).within();
        assertThat(found).extracting(Within::near).isSortedAccordingTo((one, other) -> other - one);
        assertThat(found)
                .allMatch(work ->
                        !work.skills().can().isEmpty() || !work.skills().like().isEmpty());
    }

    @Test
    void the_gap_from_order_picker_to_warehouse_work_is_closed_by_three_weeks_of_training() {
        var from = Optional.of(work("orderpicker"));
        var found = route(someone(), from, work("magazijnmedewerker"));
        assertThat(found.work().closing().trainings())
                .extracting(training -> training.value())
                .containsExactly("orderpicken");
        assertThat(found.work().closing().weeks()).isEqualTo(3);
    }

    @Test
    void what_is_only_alike_is_never_called_something_the_person_can_do() {
        var client = picker();
        var said =
                index.person(client).orElseThrow().abilities().skills().byCode().keySet();
        assertThat(around(client, Optional.empty()).within())
                .isNotEmpty()
                .flatExtracting(work -> work.skills().can())
                .allMatch(skill -> said.contains(skills.number(skill)));
        assertThat(around(client, Optional.empty()).within())
                .anyMatch(work -> !work.skills().like().isEmpty());
    }

    @Test
    void what_is_like_something_the_person_can_is_said_of_the_same_skills_as_in_the_explanation_of_a_vacancy() {
        var client = picker();
        var road = route(client, Optional.empty(), work("magazijnmedewerker"));
        var like = new ArrayList<SkillCode>();
        var asked = new ArrayList<>(road.work().skills().like());
        asked.addAll(road.work().skills().unasked());
        assertThat(asked).isNotEmpty();
        var vacancy = opened(Drafts.reading(stall.firm().id(), work("magazijnmedewerker"), tasks(asked)));
        var told = (Because.Explained) with(
                matcher,
                Permission.PROPOSE,
                client,
                passage -> why.pair(client, vacancy, Weighing.asIs(), passage).orElseThrow());
        told.lines().stream()
                .filter(line -> line.said().has().key().equals("matching.has.skill.alike"))
                .forEach(line ->
                        like.add(new SkillCode(line.said().name().facts().getOrDefault("what", ""))));
        assertThat(road.work().skills().like()).isNotEmpty().containsExactlyInAnyOrderElementsOf(like);
    }

    @Test
    void training_that_takes_longer_together_than_the_bound_is_no_road_and_the_work_itself_is_the_reason() {
        var client = learner(first("HS_LANG_NL", "READING", new Value.Code("A1")));
        var care = List.of(
                new SkillCode("esco:s:aa238394-8126-4ada-be2f-9dfe065cf314"),
                new SkillCode("esco:s:9fcf9918-fdef-49c3-aedc-518eb1e7e1f5"),
                new SkillCode("esco:s:76395873-7fe2-4f9a-b4b6-9932f8cbd0b4"));
        opened(Drafts.reading(stall.firm().id(), work("zorghulp"), tasks(care)));
        var road = route(client, Optional.empty(), work("zorghulp"));
        assertThat(road.work().closing().weeks()).isEqualTo(9);
        assertThat(road.nearby()).singleElement().satisfies(near -> {
            assertThat(near.standing()).isEqualTo(Standing.TALK);
            assertThat(near.because().orElseThrow().key()).isEqualTo("matching.because.gap.day-one");
        });
    }

    /** All on the first day; the first takes what is left of the whole. */
    private static List<Task> tasks(List<SkillCode> skills) {
        int share = 100 / skills.size();
        var tasks = new ArrayList<Task>();
        for (var skill : skills)
            tasks.add(
                    new Task("Taak", skill, tasks.isEmpty() ? 100 - share * (skills.size() - 1) : share, true, 0, ""));
        return tasks;
    }

    @Test
    void work_of_which_a_vacancy_fits_now_is_always_found_and_cannot_be_nearer() {
        var found = around(picker(), Optional.empty()).within();
        assertThat(found.getFirst().openings().fitting()).isPositive();
        assertThat(found).filteredOn(work -> work.openings().fitting() > 0).allMatch(work -> work.near() == 1000);
        assertThat(found).extracting(Within::occupation).contains(work("orderpicker"));
    }

    @Test
    void a_vacancy_that_does_not_fit_yet_says_what_stands_in_the_way() {
        var client =
                picker(first("AV_HOURS_MIN", "", Value.Number.of(2)), first("AV_HOURS_MAX", "", Value.Number.of(4)));
        assertThat(route(client, Optional.empty(), work("orderpicker")).nearby())
                .singleElement()
                .satisfies(near -> {
                    assertThat(near.standing()).isEqualTo(Standing.TALK);
                    assertThat(near.because()).isPresent();
                });
    }

    @Test
    void from_shop_to_care_takes_nine_weeks() {
        var found = route(someone(), Optional.of(work("kassamedewerker")), work("zorghulp"));
        assertThat(found.work().closing().trainings())
                .extracting(training -> training.value())
                .contains("zorg");
        assertThat(found.work().closing().weeks()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "winkelmedewerker",
                "verkoopmedewerker",
                "kassamedewerker",
                "schappenvuller",
                "verkoopspecialist brood en banket",
                "verkoopmedewerker tankstation",
                "marktverkoper"
            })
    void whoever_comes_from_retail_reaches_care_by_nine_weeks_of_training(String shop) {
        for (var person : List.of(someone(), welder())) {
            var care = around(person, Optional.of(work(shop))).all().stream()
                    .filter(work -> work.occupation().equals(work("zorghulp")))
                    .findFirst()
                    .orElseThrow();
            assertThat(care.closing().weeks()).isEqualTo(9);
            assertThat(care.closing().trainings())
                    .extracting(training -> training.value())
                    .containsExactly("zorg");
            assertThat(care.closing().near()).isGreaterThanOrEqualTo(700);
        }
    }

    @Test
    void what_training_leads_to_comes_after_what_is_near_and_never_from_an_empty_profile() {
        var found = around(someone(), Optional.of(work("kassamedewerker")));
        assertThat(found.learnable()).isNotEmpty().noneMatch(found.within()::contains);
        assertThat(found.all()).startsWith(found.within().getFirst());
        assertThat(around(someone(), Optional.empty()).all()).isEmpty();
    }

    @Test
    void who_does_not_want_care_is_not_led_there_by_training_either() {
        var from = Optional.of(work("kassamedewerker"));
        assertThat(around(someone(), from).sectors()).containsKey("Q");
        assertThat(around(client(first("WISH_NOT", "Q", new Value.Present())), from)
                        .sectors())
                .doesNotContainKey("Q");
    }

    @Test
    void the_own_wish_stands_on_top_however_far_it_is_and_a_wished_sector_comes_next() {
        var client = picker(
                first("WISH_OCC", work("dierverzorger").value(), new Value.Present()),
                first("WISH_SECTOR", "N", new Value.Present()));
        var all = around(client, Optional.of(work("kassamedewerker"))).all();
        assertThat(all.getFirst().occupation()).isEqualTo(work("dierverzorger"));
        assertThat(all.getFirst().near()).isLessThan(all.get(1).near());
        assertThat(all.get(1).sector()).isEqualTo("N");
        assertThat(all).extracting(Within::wished).isSorted();
    }

    @Test
    void a_wish_for_work_done_before_is_not_left_out() {
        var cashier = work("kassamedewerker").value();
        var client =
                client(first("HS_EXP", cashier, Value.Number.of(24)), first("WISH_OCC", cashier, new Value.Present()));
        assertThat(around(client, Optional.empty()).all())
                .first()
                .extracting(Within::occupation)
                .isEqualTo(work("kassamedewerker"));
    }

    @Test
    void who_rests_sees_care_from_retail_without_the_training_that_urges() {
        var client = picker();
        pause(client);
        var found = around(client, Optional.of(work("kassamedewerker")));
        assertThat(found.learnable()).extracting(Within::occupation).contains(work("zorghulp"));
        assertThat(found.learnable()).allMatch(work -> work.closing().equals(Within.Closing.NONE));
    }

    @Test
    void a_competency_counts_in_every_sector_that_asks_it() {
        var found = around(someone(), Optional.empty()).counting();
        var asked =
                index.vacancy(orderPicker).orElseThrow().asked().competencies().keySet();
        assertThat(asked).isNotEmpty();
        assertThat(found).extracting(Counting::competency).containsAll(asked);
        assertThat(found).allMatch(one -> !one.sectors().isEmpty());
    }

    @Test
    void what_nobody_said_is_asked_and_never_called_new() {
        var found = around(picker(), Optional.empty()).within();
        assertThat(found).isNotEmpty().allMatch(work -> work.skills().fresh().isEmpty());
        assertThat(found).anyMatch(work -> !work.skills().unasked().isEmpty());
    }

    @Test
    void a_skill_the_person_disputes_is_asked_also_when_one_starts_from_work_that_has_it() {
        var client = picker();
        dispute(client, Drafts.PACKING.value());
        soon().until(() -> index.person(client)
                .filter(one -> !one.abilities().skills().disputed().isEmpty())
                .isPresent());
        var packing = route(client, Optional.of(work("orderpicker")), work("inpakker met de hand"));
        assertThat(packing.work().skills().unasked()).contains(Drafts.PACKING);
    }

    @Test
    void who_does_not_want_a_sector_sees_nothing_of_it() {
        var from = Optional.of(work("kassamedewerker"));
        assertThat(around(someone(), from).sectors()).containsKey("N");
        var client = client(first("WISH_NOT", "N", new Value.Present()));
        assertThat(around(client, from).sectors()).isNotEmpty().doesNotContainKey("N");
    }

    @Test
    void work_someone_did_before_is_a_start_and_not_a_discovery() {
        var cashier = work("kassamedewerker");
        var client = client(first("HS_EXP", cashier.value(), Value.Number.of(24)));
        var found = around(client, Optional.of(work("winkelmedewerker")));
        assertThat(found.did()).containsExactly(cashier);
        assertThat(found.within()).extracting(Within::occupation).doesNotContain(cashier);
    }

    @Test
    void work_that_asks_years_of_school_is_not_within_reach_of_weeks_but_is_for_who_did_such_work() {
        var nurse = Optional.of(work("algemeen verpleegkundige"));
        assertThat(around(someone(), Optional.of(work("zorghulp"))).within())
                .extracting(this::schooling)
                .allMatch(level -> level <= 2);
        assertThat(around(someone(), nurse).within())
                .extracting(this::schooling)
                .anyMatch(level -> level > 2);
    }

    @Test
    void who_rests_may_look_around_and_meets_nothing_that_urges() {
        var client = picker();
        pause(client);
        var around = around(client, Optional.empty());
        assertThat(around.resting()).isTrue();
        assertThat(around.within())
                .isNotEmpty()
                .allMatch(work -> work.openings().equals(Within.Openings.NONE)
                        && work.closing().equals(Within.Closing.NONE));
        assertThat(around.opened()).isEmpty();
        assertThat(route(client, Optional.empty(), work("orderpicker")).nearby())
                .isEmpty();
    }

    @Test
    void open_vacancies_within_the_travel_wish_are_counted_and_say_how_they_stand() {
        var client = picker();
        var route = route(client, Optional.empty(), work("orderpicker"));
        assertThat(route.work().openings()).isEqualTo(new Within.Openings(1, 1));
        assertThat(route.nearby()).singleElement().satisfies(near -> {
            assertThat(near.vacancy()).isEqualTo(orderPicker);
            assertThat(near.standing()).isEqualTo(Standing.NOW);
        });
    }

    @Test
    void a_vacancy_farther_than_the_wish_or_of_another_region_is_not_near() {
        var far = picker(
                first("MOB_MAX_MIN", "", Value.Number.of(5)), first("ID_ADDRESS_PC4", "", Value.Number.of(9711)));
        assertThat(route(far, Optional.empty(), work("orderpicker")).nearby()).isEmpty();
        var other = market.stall("Elders");
        var id = VacancyId.random();
        market.writing(
                other.accountManager(),
                passage -> vacancies.open(id, Drafts.orderPicker(other.firm().id()), passage));
        soon().until(() -> index.vacancy(id).isPresent());
        assertThat(route(picker(), Optional.empty(), work("orderpicker")).nearby())
                .extracting(Nearby::vacancy)
                .containsExactly(orderPicker);
    }

    @Test
    void a_gap_is_linked_to_the_training_that_closes_it_and_to_the_vacancies_it_opens() {
        var asked = learner(first("HS_SKILL", Drafts.PICKING.value(), new Value.Level(2)));
        var neverAsked = starter(first("HS_SKILL", Drafts.PICKING.value(), new Value.Level(2)));
        var packer = opened(Drafts.packing(stall.firm().id()));
        assertThat(around(neverAsked, Optional.empty()).opened()).isEmpty();
        assertThat(around(asked, Optional.empty()).opened()).anySatisfy(one -> {
            assertThat(one.training().value()).isEqualTo("orderpicken");
            assertThat(one.vacancies()).contains(packer);
        });
    }

    @Test
    void on_the_road_of_one_kind_of_work_training_opens_vacancies_of_that_work_only() {
        var asked = learner(first("HS_SKILL", Drafts.PICKING.value(), new Value.Level(2)));
        var packer = opened(Drafts.packing(stall.firm().id()));
        assertThat(around(asked, Optional.empty()).opened())
                .anySatisfy(one -> assertThat(one.vacancies()).contains(packer));
        assertThat(route(asked, Optional.empty(), work("magazijnmedewerker")).opened())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.vacancies()).isEmpty());
    }

    @Test
    void training_for_the_own_wish_goes_before_training_for_work_that_is_only_near() {
        var wished = learner(first("WISH_OCC", work("schoonmaker").value(), new Value.Present()));
        var around = around(wished, Optional.empty());
        var cleaning = new TrainingId("schoonmaak");
        assertThat(around.suits(cleaning, List.of())).hasValueSatisfying(one -> {
            assertThat(one.occupation()).isEqualTo(work("schoonmaker"));
            assertThat(around.suit(one)).isEqualTo(Surroundings.Suit.WISH);
        });
        assertThat(around.rank(cleaning, List.of())).isZero();
        assertThat(around.inOrder())
                .extracting(one -> around.rank(one.training(), List.of()))
                .isSorted();
    }

    @Test
    void training_that_leads_to_no_work_here_comes_last_and_has_no_reason() {
        var around = around(picker(), Optional.empty());
        var unknown = new TrainingId("toveren");
        assertThat(around.suits(unknown, List.of())).isEmpty();
        assertThat(around.rank(unknown, List.of())).isGreaterThan(around.all().size());
        assertThat(around.opens(unknown)).isZero();
    }

    @Test
    void training_that_opens_vacancies_goes_before_training_without_a_reason() {
        var client = learner(first("HS_SKILL", Drafts.PICKING.value(), new Value.Level(2)));
        opened(Drafts.packing(stall.firm().id()));
        var around = around(client, Optional.empty());
        var first = around.inOrder().getFirst().training();
        assertThat(around.opens(first)).isPositive();
        assertThat(around.rank(first, List.of()))
                .isLessThanOrEqualTo(around.all().size())
                .isLessThan(around.rank(new TrainingId("toveren"), List.of()));
    }

    @Test
    void training_that_counts_in_work_nearby_goes_before_training_for_work_that_is_far_off() {
        var around = around(picker(), Optional.empty());
        var store =
                List.of(work("magazijnmedewerker"), around.within().getFirst().occupation());
        var picking = new TrainingId("orderpicken");
        assertThat(around.suits(picking, store))
                .hasValueSatisfying(one -> assertThat(around.suit(one)).isEqualTo(Surroundings.Suit.NEAR));
        var care = new TrainingId("zorg");
        assertThat(around.suits(care, List.of(work("zorghulp"))))
                .hasValueSatisfying(one -> assertThat(around.suit(one)).isEqualTo(Surroundings.Suit.LATER));
        assertThat(around.rank(picking, store)).isLessThan(around.rank(care, List.of(work("zorghulp"))));
    }

    @Test
    void who_welds_in_one_way_is_led_to_the_training_in_the_other_that_is_only_alike() {
        var welder = learner();
        var road = route(welder, Optional.empty(), work("lasser"));
        assertThat(road.serving()).extracting(one -> one.id().value()).contains("lassen-tig", "lassen-mig");
        assertThat(road.serving()).extracting(one -> one.weeks()).isSorted();
        assertThat(road.serving()).extracting(one -> one.id().value()).doesNotContain("zorg");
    }

    @Test
    void a_passage_about_nobody_opens_nothing() {
        assertThatThrownBy(() -> listing(
                        caseManager,
                        Permission.CASELOAD,
                        passage -> explorations.around(ClientId.random(), Optional.empty(), passage)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_occupation_nobody_knows_has_no_way() {
        var client = someone();
        var unknown = new OccupationCode("esco:o:bestaat-niet");
        Optional<Route> route = with(
                caseManager,
                Permission.CLIENT_CHANCES,
                client,
                passage -> explorations.route(client, Optional.empty(), unknown, passage));
        assertThat(route).isEmpty();
    }

    private int schooling(Within work) {
        return occupations.find(work.occupation()).orElseThrow().schooling();
    }

    private String name(Within work) {
        return occupations.label(work.occupation(), Locale.of("nl")).text();
    }

    /** Somebody who went through the own skills: what is not there is missing. */
    private ClientId welder() {
        return learner(first("HS_SKILL", "esco:s:60ff3eac-7d4d-4e51-87b8-74c3b5d62498", new Value.Level(2)));
    }

    /** Somebody of whom only the hours are known. */
    private ClientId someone() {
        return client(first("AV_HOURS_MAX", "", Value.Number.of(32)));
    }

    private OccupationCode work(String name) {
        return new OccupationCode(
                typeAhead.occupations(name, 1, Locale.of("nl")).getFirst().code());
    }

    private Surroundings around(ClientId client, Optional<OccupationCode> from) {
        return with(
                caseManager, Permission.CLIENT_CHANCES, client, passage -> explorations.around(client, from, passage));
    }

    private Route route(ClientId client, Optional<OccupationCode> from, OccupationCode work) {
        return with(
                caseManager,
                Permission.CLIENT_CHANCES,
                client,
                passage -> explorations.route(client, from, work, passage).orElseThrow());
    }
}
