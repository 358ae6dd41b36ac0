package nl.kansrijk.matching.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.employers.Draft;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.employers.Task;
import nl.kansrijk.engine.Horizon;
import nl.kansrijk.engine.Question;
import nl.kansrijk.engine.Reach;
import nl.kansrijk.engine.Share;
import nl.kansrijk.engine.Top;
import nl.kansrijk.matching.translation.Bridges;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.Server;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RegionsTest extends RegionQuestions {
    @Autowired
    Bridges bridges;

    @Autowired
    Numbers numbers;

    @Test
    void a_training_gives_a_first_chance_to_who_had_none_and_a_first_candidate_to_the_vacancy() {
        var starter = learner();
        var line = line(unlocked(matcher), "training.orderpicken");
        assertThat(line.first()).isEqualTo(new Unlocked.Some(1, 1));
        assertThat(line.pairs()).isEqualTo(1);
        assertThat(names(matcher, "training.orderpicken")).isEmpty(); // fewer than five
        for (int i = 0; i < 4; i++) learner();
        assertThat(people(matcher, "training.orderpicken"))
                .hasSize(5)
                .extracting(Behind.Person::client)
                .contains(starter);
    }

    @Test
    void who_has_a_chance_already_gets_more_of_it_but_no_first_one() {
        picker();
        opened(Drafts.titled(stall.firm().id(), "Nog een orderpicker"));
        learner();
        var line = line(unlocked(matcher), "training.orderpicken");
        assertThat(line.first()).isEqualTo(new Unlocked.Some(1, 0));
        assertThat(line.opened()).isEqualTo(new Unlocked.Some(1, 2));
    }

    @Test
    void every_figure_is_what_asking_every_pair_by_itself_finds() {
        var random = new Random(11);
        for (int i = 0; i < 12; i++) somebody(random);
        opened(Drafts.titled(stall.firm().id(), "Inpakker"));
        var unlocked = unlocked(matcher);
        for (var bridge : offer().bridges()) {
            var course = offer().of(bridge.id());
            Set<ClientId> first = pairsAfter(List.of(bridge));
            first.removeAll(pairsAfter(List.of()));
            assertThat(line(unlocked, "training." + course.value()).first().people())
                    .as(course.value())
                    .isEqualTo(first.size());
        }
        assertThat(unlocked.now().withChance()).isEqualTo(pairsAfter(List.of()).size());
    }

    @Test
    void the_vacancies_and_the_municipalities_behind_a_figure_are_those_that_open() {
        for (int i = 0; i < 5; i++) learner();
        var behind =
                ready(regions.behind(ground(matcher), "training.orderpicken")).orElseThrow();
        assertThat(behind.vacancies()).containsExactly(new Behind.Opens(orderPicker, 5, true));
        assertThat(behind.peopleByOwner()).containsEntry(rucphen.id(), 5);
        assertThat(ready(regions.behind(ground(matcher), "training.bestaat-niet")))
                .isEmpty();
    }

    @Test
    void everyone_who_is_shown_by_code_name_is_in_the_reading_log_and_figures_leave_one_run_record() {
        for (int i = 0; i < 5; i++) learner();
        int before = looks();
        int runs = runs();
        unlocked(matcher);
        unlocked(matcher);
        assertThat(looks()).isEqualTo(before);
        assertThat(runs() - runs).isBetween(1, 2); // news of the starters may still come in between
        people(matcher, "training.orderpicken");
        assertThat(looks() - before).isEqualTo(5);
    }

    @Test
    void a_list_shows_ten_people_a_page_logs_those_only_and_never_goes_beyond_the_end() {
        for (int i = 0; i < 12; i++) learner();
        int before = looks();
        var second = slice(new Slice("", 2));
        assertThat(second.people()).hasSize(2);
        assertThat(second.all()).isEqualTo(12);
        assertThat(looks() - before).isEqualTo(2);
        assertThat(slice(new Slice("", 9999)).page()).isEqualTo(2);
    }

    @Test
    void a_long_list_can_be_leafed_through_to_its_last_person() {
        for (int i = 0; i < Listed.PAGE * 5 + 1; i++) learner();
        var last = slice(new Slice("", 6));
        assertThat(last.people()).hasSize(1);
        assertThat(last.all()).isEqualTo(51);
    }

    @Test
    void each_step_of_the_set_names_the_vacancies_that_stand_first_behind_its_figure() {
        for (int i = 0; i < 4; i++) opened(Drafts.titled(stall.firm().id(), "Inpakker " + i));
        for (int i = 0; i < 5; i++) learner();
        var step = unlocked(matcher).set().steps().getFirst();
        var behind =
                ready(regions.behind(ground(matcher), step.opener().code())).orElseThrow();
        assertThat(step.some())
                .hasSize(3)
                .isEqualTo(behind.vacancies().stream()
                        .map(Behind.Opens::vacancy)
                        .limit(3)
                        .toList());
    }

    @Test
    void a_list_can_be_narrowed_to_the_sector_of_the_work_that_opens() {
        for (int i = 0; i < 5; i++) learner();
        var sector = index.vacancy(orderPicker).orElseThrow().trade().sector().orElseThrow();
        assertThat(slice(new Slice(numbers.sector(sector), 1)).all()).isEqualTo(5);
        assertThat(slice(new Slice("A", 1)).people()).isEmpty();
    }

    @Test
    void who_gets_a_first_chance_is_pointed_out_only_where_they_and_the_others_are_five_or_more() {
        for (int i = 0; i < 3; i++) learner();
        packers(5);
        assertThat(slice(Slice.first())).matches(listed -> !listed.apart() && listed.all() == 8);
        assertThat(slice(Slice.first()).people()).noneMatch(Behind.Person::first);
        for (int i = 0; i < 2; i++) learner();
        assertThat(slice(Slice.first()).apart()).isTrue();
        assertThat(slice(Slice.first()).people())
                .filteredOn(Behind.Person::first)
                .hasSize(5);
    }

    /** People who fit one vacancy now, and another after the training. */
    private void packers(int people) {
        opened(packing());
        for (int i = 0; i < people; i++) learner(first("HS_SKILL", Drafts.PACKING.value(), new Value.Level(2)));
    }

    private Draft packing() {
        var all = Drafts.orderPicker(stall.firm().id());
        return new Draft(
                all.head(),
                List.of(new Task("Dozen inpakken", Drafts.PACKING, 100, true, 4, "")),
                all.asked(),
                all.work(),
                all.loads(),
                all.inclusion(),
                all.growth(),
                all.application());
    }

    private Listed slice(Slice slice) {
        return ready(listing(
                        matcher,
                        Permission.REGION_PEOPLE,
                        (Passage passage) -> regions.people(
                                regions.ground(Optional.empty(), passage), "training.orderpicken", slice, passage)))
                .orElseThrow();
    }

    @Test
    void a_policy_adviser_asks_about_the_own_municipality_and_a_stranger_about_nobody() {
        for (int i = 0; i < 5; i++) learner();
        var adviser = region.actor(rucphen, Role.POLICY_RESEARCHER);
        assertThat(unlocked(adviser).now().people()).isEqualTo(5);
        assertThat(unlocked(adviser).set().steps()).isNotEmpty();
        assertThat(names(adviser, "training.orderpicken")).hasSize(5).doesNotHaveDuplicates();
        var stranger = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.POLICY_RESEARCHER);
        assertThat(unlocked(stranger).now())
                .extracting(Unlocked.Now::people, Unlocked.Now::vacancies)
                .containsExactly(0, 0);
    }

    @Test
    void a_change_in_the_region_is_seen_in_the_next_answer() {
        assertThat(unlocked(matcher).now().people()).isZero();
        learner();
        assertThat(unlocked(matcher).now().people()).isEqualTo(1);
        var resting = picker();
        assertThat(unlocked(matcher).now().withChance()).isEqualTo(1);
        pause(resting);
        soon().until(() -> index.person(resting).isEmpty());
        assertThat(unlocked(matcher).now().withChance()).isZero();
    }

    @Test
    void transport_opens_what_is_too_far() {
        picker(first("MOB_MAX_MIN", "", Value.Number.of(10)), first("ID_ADDRESS_PC4", "", Value.Number.of(4791)));
        assertThat(line(unlocked(matcher), "transport").first()).isEqualTo(new Unlocked.Some(1, 1));
    }

    private void somebody(Random random) {
        picker(
                first("HS_SKILL", Drafts.PICKING.value(), new Value.Level(1 + random.nextInt(2))),
                first("HS_LANG_NL", "READING", new Value.Code(random.nextBoolean() ? "A1" : "B1")),
                first("AV_HOURS_MAX", "", Value.Number.of(16 + 8 * random.nextInt(3))),
                first("ID_ADDRESS_PC4", "", Value.Number.of(random.nextBoolean() ? 4761 : 4881)));
    }

    private Bridges.Offer offer() {
        return listing(matcher, Permission.REGION_FIGURES, passage -> bridges.offer());
    }

    /** Everyone who fits some vacancy now or with these trainings, asked vacancy by vacancy as the lists do. */
    private Set<ClientId> pairsAfter(List<nl.kansrijk.engine.Bridge> offered) {
        var reach = new Reach(Set.of(rucphen.id().value()), Share.CHAIN);
        var question = Question.now(Top.of(1000), 0).within(Ground.RING_KM).after(Horizon.within(52), offered);
        return index.vacancies(Set.of(stall.servicePoint().id().value())).stream()
                .flatMap(demand -> index.region().fits(demand, reach, question).stream())
                .map(fit -> new ClientId(fit.id()))
                .collect(Collectors.toSet());
    }

    private Unlocked unlocked(Actor actor) {
        return ready(regions.unlocked(ground(actor)));
    }

    private List<String> names(Actor actor, String opener) {
        return people(actor, opener).stream().map(Behind.Person::codeName).toList();
    }

    private List<Behind.Person> people(Actor actor, String opener) {
        return ready(listing(
                        actor,
                        Permission.REGION_PEOPLE,
                        (Passage passage) -> regions.people(
                                regions.ground(Optional.empty(), passage), opener, Slice.first(), passage)))
                .orElseThrow()
                .people();
    }

    private static Unlocked.Line line(Unlocked unlocked, String code) {
        return unlocked.lines().stream()
                .filter(line -> line.opener().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private int looks() {
        return jobs.quietly(() -> jdbc.sql(
                        "select count(*) from access.processing_log where name = :name and subject_id is not null")
                .param("name", Permission.REGION_PEOPLE.dutch())
                .query(Integer.class)
                .single());
    }

    private int runs() {
        var database = jdbc.sql("select current_database()").query(String.class).single();
        return Integer.parseInt(
                Server.rows(database, "select count(*) from access.audit_log where action = 'region surveyed'")
                        .getFirst());
    }
}
