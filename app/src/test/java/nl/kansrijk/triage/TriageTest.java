package nl.kansrijk.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Persons;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.profile.GivenAnswer;
import nl.kansrijk.profile.Glances;
import nl.kansrijk.profile.MatchingPause;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Recognition;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class TriageTest {
    @Autowired
    Gate gate;

    @Autowired
    TestRegion region;

    @Autowired
    Triage triage;

    @Autowired
    Profiles profiles;

    @Autowired
    Glances glances;

    @Autowired
    Tasks tasks;

    @Autowired
    Persons persons;

    @Autowired
    StarterShelf shelf;

    @Autowired
    Placings placings;

    @Autowired
    Jobs jobs;

    @Autowired
    Clock clock;

    private Tenant rucphen;
    private Actor caseManager;
    private ClientId client;
    private LocalDate today;

    @BeforeEach
    void a_client_of_a_case_manager() {
        shelf.fill();
        rucphen = region.organisation(Tenant.Kind.MUNICIPALITY);
        caseManager = region.actor(rucphen, Role.CASE_MANAGER);
        client = region.clientOf(caseManager);
        today = DutchTime.day(clock.instant());
    }

    @Test
    void a_run_is_kept_with_what_was_known_and_says_the_same_when_it_is_reckoned_again() {
        level("LD_HOUSE", 1);
        var run = advise();
        assertThat(run.advice().rows()).containsExactly("T01");
        var kept = runs().getFirst();
        assertThat(kept.advice()).isEqualTo(run.advice());
        assertThat(kept.inputs()).isEqualTo(run.inputs());
        level("LD_HOUSE", 4);
        assertThat(triage.replay(runs().getFirst())).isEqualTo(run.advice());
        assertThat(advise().inputs()).isNotEqualTo(run.inputs());
        assertThat(runs()).hasSize(2);
    }

    @Test
    void as_long_as_a_task_of_today_is_open_it_cannot_wait() {
        level("LD_HOUSE", 1);
        level("LD_HOUSE", 4);
        assertThat(advise().advice().rows()).containsExactly("T01");
        with(Permission.CHANGE_TASK, passage -> {
            tasks.of(client, passage).stream()
                    .filter(Task::cannotWait)
                    .forEach(task -> tasks.finish(task.id(), passage));
            return true;
        });
        assertThat(advise().advice().rows()).doesNotContain("T01");
    }

    @Test
    void of_whom_little_is_known_no_route_is_advised_and_what_misses_is_named() {
        var run = advise();
        assertThat(run.advice().route()).isEmpty();
        assertThat(run.advice().rows()).containsExactly("T11b");
        assertThat(run.inputs().missing()).isNotEmpty();
    }

    @Test
    void an_advice_alone_lets_nothing_rest_and_the_choice_of_rest_does_until_another_route_is_chosen() {
        level("LD_HOUSE", 1);
        var run = advise();
        assertThat(pause()).isEmpty();
        var kept = (Chosen.Kept) choose(run, Route.ST1, Optional.empty());
        assertThat(pause()).isPresent();
        assertThat(kept.run().choice().orElseThrow().reviewOn()).isEqualTo(today.plusWeeks(4));
        level("LD_HOUSE", 3);
        choose(advise(), Route.SF1, because(Deviation.O2, "Er is een kamer gevonden"));
        assertThat(pause()).isEmpty();
    }

    @Test
    void a_rest_that_people_began_for_another_reason_stays() {
        with(Permission.CHANGE_REST, passage -> {
            profiles.pauseMatching(client, new MatchingPause(Reason.of("rest.why.health"), Optional.empty()), passage);
            return true;
        });
        choose(advise(), Route.ST1, because(Deviation.O5, "Eerst rust nodig"));
        choose(advise(), Route.WF2, because(Deviation.O1, "De klant wil graag leren"));
        assertThat(pause().map(pause -> pause.reason().key())).contains("rest.why.health");
    }

    @Test
    void another_route_needs_a_reason_with_words_and_that_the_advice_is_wrong_needs_more_of_them() {
        level("LD_HOUSE", 1);
        var run = advise();
        assertThat(choose(run, Route.SF1, Optional.empty())).isEqualTo(refused("because"));
        assertThat(choose(run, Route.SF1, because(Deviation.O4, " "))).isEqualTo(refused("words"));
        assertThat(choose(run, Route.SF1, because(Deviation.O8, "Klopt gewoon niet")))
                .isEqualTo(refused("fewest"));
        assertThat(choose(run, Route.ST1, because(Deviation.O4, "Toch zo"))).isEqualTo(refused("no-because"));
        assertThat(choose(run, Route.SF1, because(Deviation.O7, "Bel 06 12345678")))
                .isEqualTo(refused("private"));
        assertThat(choose(run, Route.SF1, because(Deviation.O8, "Er is allang een vaste kamer gevonden")))
                .isInstanceOf(Chosen.Kept.class);
    }

    @Test
    void people_choose_once_after_the_newest_advice() {
        level("LD_HOUSE", 1);
        var old = advise();
        var run = advise();
        assertThat(choose(old, Route.ST1, Optional.empty())).isInstanceOf(Chosen.Stale.class);
        assertThat(choose(run, Route.ST1, Optional.empty())).isInstanceOf(Chosen.Kept.class);
        assertThat(choose(run, Route.ST1, Optional.empty())).isInstanceOf(Chosen.Stale.class);
    }

    @Test
    void more_than_was_advised_asks_a_second_reader_within_five_days_and_less_does_not() {
        level("LD_HOUSE", 1);
        var run = advise();
        var kept = (Chosen.Kept) choose(run, Route.WF1, because(Deviation.O3, "Er is nu een baan"));
        assertThat(kept.run().waitsForReader()).contains(today.plusDays(5));
        soon().untilAsserted(() -> assertThat(open("task.route-second"))
                .hasSize(1)
                .allMatch(task -> task.due().equals(today.plusDays(5))));
        assertThat(read(caseManager, run)).isEqualTo(refused("own"));
        var colleague = region.actor(rucphen, Role.CASE_MANAGER);
        with(caseManager, Permission.CHANGE_TASK, passage -> {
            persons.standIn(caseManager.user(), colleague.user(), today, today, passage);
            return true;
        });
        assertThat(read(colleague, run)).isInstanceOf(Chosen.Kept.class);
        assertThat(read(colleague, run)).isInstanceOf(Chosen.Stale.class);
        caseManager = colleague;
        soon().untilAsserted(() -> assertThat(open("task.route-second")).isEmpty());
        var lighter = (Chosen.Kept) choose(advise(), Route.RC1, because(Deviation.O1, "De klant wil nu rust"));
        assertThat(lighter.run().waitsForReader()).isEmpty();
    }

    @Test
    void a_route_is_looked_at_again_on_its_day_and_a_newer_choice_takes_that_over() {
        level("LD_HOUSE", 1);
        choose(advise(), Route.ST1, Optional.empty());
        soon().untilAsserted(() ->
                assertThat(open("task.route-review")).extracting(Task::due).containsExactly(today.plusWeeks(4)));
        choose(advise(), Route.RC1, because(Deviation.O1, "De klant wil alleen contact"));
        soon().untilAsserted(() ->
                assertThat(open("task.route-review")).extracting(Task::due).containsExactly(today.plusWeeks(13)));
    }

    @Test
    void when_something_moves_or_the_client_asks_the_route_is_one_task_until_another_is_chosen() {
        level("LD_HOUSE", 2);
        choose(advise(), Route.SF1, because(Deviation.O2, "Er is een plek om te slapen"));
        level("LD_HOUSE", 3);
        soon().untilAsserted(() -> assertThat(open("task.route-again")).hasSize(1));
        level("LD_HOUSE", 4);
        var self = region.self(rucphen, client);
        boolean asked = with(self, Permission.ASK_GUIDE, passage -> triage.again(client, passage));
        assertThat(asked).isTrue();
        level("LD_FIN", 4);
        assertThat(open("task.route-again")).hasSize(1);
        choose(advise(), Route.WF2, because(Deviation.O1, "De klant wil graag leren"));
        soon().untilAsserted(() -> assertThat(open("task.route-again")).isEmpty());
    }

    @Test
    void whoever_gets_stronger_first_and_is_proposed_for_work_has_a_second_pair_of_eyes() {
        var proposal = UUID.randomUUID();
        proposed(proposal);
        choose(advise(), Route.SF1, because(Deviation.O2, "Er speelt thuis veel"));
        assertThat(open("task.route-placing")).isEmpty();
        proposed(proposal);
        soon().untilAsserted(() ->
                assertThat(open("task.route-placing")).extracting(Task::due).containsExactly(today.plusDays(5)));
    }

    @Test
    void what_moves_before_a_route_was_chosen_asks_nothing() {
        level("LD_HOUSE", 2);
        level("LD_HOUSE", 4);
        advise();
        boolean asked = with(Permission.ADVISE_ROUTE, passage -> triage.again(client, passage));
        assertThat(asked).isFalse();
        assertThat(open("task.route-again")).isEmpty();
    }

    @Test
    void the_client_reads_the_own_runs_and_a_colleague_of_the_region_reads_none() {
        advise();
        var self = region.self(rucphen, client);
        var own = with(self, Permission.ROUTE_ADVICE, passage -> triage.runs(client, passage));
        assertThat(own).hasSize(1);
        var stranger = region.clientOf(caseManager);
        var other = gate.pass(
                Look.by(caseManager, Permission.ROUTE_ADVICE).about(stranger),
                passage -> triage.runs(stranger, passage));
        assertThat(other).isEmpty();
    }

    private void level(String domain, int step) {
        var self = region.self(rucphen, client);
        var said = NewStatement.first(domain, "", new Value.Level(step), Source.professional(today));
        var before = with(
                Permission.CHANGE_STATEMENT,
                passage -> profiles.open(client, passage).counting(domain).findFirst());
        var kept = with(Permission.CHANGE_STATEMENT, passage -> (Said.Kept)
                profiles.say(client, before.map(one -> said.following(one.id())).orElse(said), passage));
        with(
                self,
                Permission.RECOGNISE,
                passage -> profiles.recognise(
                        client, kept.statement().id(), GivenAnswer.of(Recognition.Status.RECOGNISED, ""), passage));
    }

    private void proposed(UUID proposal) {
        jobs.quietly(() -> {
            placings.proposed(proposal, client, rucphen.id(), clock.instant());
            return true;
        });
    }

    private TriageRun advise() {
        return with(Permission.ADVISE_ROUTE, passage -> triage.advise(client, passage, passage.at()));
    }

    private List<TriageRun> runs() {
        return with(Permission.ROUTE_ADVICE, passage -> triage.runs(client, passage));
    }

    private Chosen choose(TriageRun run, Route route, Optional<Choice.Because> because) {
        var choice = new NewChoice(run.id(), route, new Choice.Wish(Optional.of(route), "Zo wil ik het"), because);
        return with(Permission.ADVISE_ROUTE, passage -> triage.choose(client, choice, passage));
    }

    private Chosen read(Actor reader, TriageRun run) {
        return with(
                reader,
                Permission.ADVISE_ROUTE,
                passage -> triage.read(client, run.id(), new Reading.Opinion(true, ""), passage));
    }

    private static Optional<Choice.Because> because(Deviation reason, String words) {
        return Optional.of(new Choice.Because(reason, words));
    }

    private static Chosen refused(String rule) {
        return new Chosen.Refused(Reason.of("triage.refused." + rule));
    }

    private Optional<MatchingPause> pause() {
        return with(
                Permission.CHANGE_REST,
                passage -> glances.of(List.of(client), passage).values().stream()
                        .flatMap(glance -> glance.pause().stream())
                        .findFirst());
    }

    private List<Task> open(String key) {
        return with(Permission.OPEN_FILE, passage -> tasks.of(client, passage)).stream()
                .filter(task -> task.open() && task.reason().key().equals(key))
                .toList();
    }

    private <T> T with(Permission permission, Function<Passage, T> work) {
        return with(caseManager, permission, work);
    }

    private <T> T with(Actor actor, Permission permission, Function<Passage, T> work) {
        return gate.pass(Look.by(actor, permission).about(client), work);
    }

    private static org.awaitility.core.ConditionFactory soon() {
        return await().pollInterval(Duration.ofMillis(10)).atMost(Duration.ofSeconds(5));
    }
}
