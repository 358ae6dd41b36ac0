package nl.kansrijk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.MatchingPause;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class UrgentTasksTest extends CaseworkHouse {
    @Autowired
    NewsTasks news;

    @Autowired
    Workday workday;

    @ParameterizedTest
    @ValueSource(strings = {"LD_HOUSE", "LD_FIN", "LD_HOME", "LD_MENTAL"})
    void an_acute_life_domain_is_an_urgent_task_of_today(String domain) {
        say(caseManager, Permission.CHANGE_STATEMENT, domain, 1, Source.professional(today));
        awaitUrgent();
        assertThat(urgent().getFirst().due()).isEqualTo(today);
        assertThat(urgent().getFirst().owner()).contains(caseManager.user());
    }

    @Test
    void the_task_names_the_domain_and_leads_the_state_at_once_also_while_matching_rests() {
        with(caseManager, Permission.CHANGE_STATEMENT, passage -> {
            profiles.pauseMatching(client, new MatchingPause(Reason.of("pause.first-home"), Optional.empty()), passage);
            return client;
        });
        say(caseManager, Permission.CHANGE_STATEMENT, "LD_FIN", 1, Source.professional(today));
        assertThat(urgent().getFirst().reason().facts()).containsEntry("characteristic", "LD_FIN");
        CaseRow row = with(
                caseManager,
                Permission.OPEN_FILE,
                passage -> caseload.one(
                        client, profiles.open(client, passage).glance(), tasks.of(client, passage), passage));
        assertThat(row.state()).isEqualTo(WorkState.URGENT);
        List<Workday.Item> day = gate.pass(Look.by(caseManager, Permission.WORKDAY), workday::of);
        assertThat(day.getFirst().task().client()).isEqualTo(client);
    }

    @Test
    void who_asks_to_be_called_is_called_the_same_day_when_something_cannot_wait() {
        assertThat(call("task.client-call")).isFalse();
        say(caseManager, Permission.CHANGE_STATEMENT, "LD_FIN", 1, Source.professional(today));
        assertThat(call("task.missed-call")).isTrue();
        assertThat(tasksOfClient())
                .filteredOn(task -> task.kind() == Task.Kind.CALL)
                .extracting(Task::due)
                .containsExactlyInAnyOrder(WorkingDays.after(today, 2), WorkingDays.from(today));
    }

    @Test
    void an_open_urgent_task_is_enough_to_be_called_the_same_day() {
        news.urgent(client, rucphen.id(), clock.instant(), UrgentReasons.asked(List.of("roof")));
        assertThat(call("task.client-call")).isTrue();
    }

    private boolean call(String why) {
        return with(caseManager, Permission.CHANGE_TASK, passage -> tasks.call(client, Reason.of(why), passage));
    }

    @Test
    void up_to_four_needs_are_named_and_a_bare_yes_never_makes_a_task_say_less() {
        assertThat(UrgentReasons.asked(List.of("a", "b", "c", "d", "e")).key()).isEqualTo("task.urgent-help.4");
        var named = UrgentReasons.asked(List.of("a"));
        var bare = UrgentReasons.asked(List.of());
        assertThat(UrgentReasons.both(named, bare)).isEqualTo(named);
        assertThat(UrgentReasons.both(bare, named)).isEqualTo(named);
    }

    @Test
    void what_is_taken_back_no_longer_asks_for_today_unless_something_acute_is_known_or_still_ticked() {
        var bare = UrgentReasons.takenBack(List.of(), UrgentReasons.asked(List.of("a")));
        assertThat(UrgentReasons.over(bare)).isTrue();
        assertThat(UrgentReasons.over(UrgentReasons.takenBack(List.of("a"), bare)))
                .isFalse();
        assertThat(UrgentReasons.takenBack(List.of(), UrgentReasons.both(bare, UrgentReasons.acute("LD_HOUSE"))))
                .isEqualTo(new Reason("task.urgent-back", Map.of("characteristic", "LD_HOUSE")));
        for (var again : List.of(UrgentReasons.asked(List.of()), UrgentReasons.acute("LD_HOUSE")))
            assertThat(UrgentReasons.both(again, bare)).isEqualTo(again);
    }

    @Test
    void taking_back_changes_only_what_the_client_asked_and_never_what_a_file_says() {
        ring("task.urgent-acute");
        news.takenBack(client, clock.instant(), List.of());
        assertThat(urgent()).singleElement().matches(Task::cannotWait);
        ring("task.urgent-help");
        news.takenBack(client, clock.instant(), List.of());
        assertThat(urgent()).singleElement().satisfies(task -> {
            assertThat(task.reason().key()).isEqualTo("task.urgent-back");
            assertThat(task.cannotWait()).isFalse();
        });
    }

    @Test
    void a_second_acute_domain_is_named_in_the_task_that_is_open() {
        say(caseManager, Permission.CHANGE_STATEMENT, "LD_FIN", 1, Source.professional(today));
        say(caseManager, Permission.CHANGE_STATEMENT, "LD_HOUSE", 1, Source.professional(today));
        say(caseManager, Permission.CHANGE_STATEMENT, "LD_FIN", 1, Source.professional(today));
        assertThat(urgent()).hasSize(1);
        assertThat(urgent().getFirst().about()).containsExactly("LD_FIN", "LD_HOUSE");
    }

    @Test
    void what_was_asked_and_what_is_acute_stand_in_one_task() {
        var asked = UrgentReasons.asked(List.of("a"));
        var acute = UrgentReasons.acute("LD_HOUSE");
        for (var both : List.of(UrgentReasons.both(asked, acute), UrgentReasons.both(acute, asked)))
            assertThat(both)
                    .isEqualTo(
                            new Reason("task.urgent-help.1", Map.of("need1", "key:a", "characteristic", "LD_HOUSE")));
    }

    @Test
    void what_the_client_calls_acute_is_as_urgent() {
        say(self, Permission.CHANGE_STATEMENT, "LD_HOUSE", 1, Source.self(today));
        awaitUrgent();
    }

    @Test
    void a_domain_that_is_hard_but_not_acute_is_not_urgent() {
        say(caseManager, Permission.CHANGE_STATEMENT, "LD_HOUSE", 2, Source.professional(today));
        say(caseManager, Permission.CHANGE_STATEMENT, "LD_FIN", 1, Source.professional(today));
        awaitUrgent();
    }

    @Test
    void as_long_as_one_is_open_nothing_urgent_makes_a_second_and_after_it_is_done_a_new_one_comes() {
        ring("task.urgent-help");
        ring("task.urgent-acute");
        var only = urgent();
        assertThat(only).hasSize(1);
        with(
                caseManager,
                Permission.CHANGE_TASK,
                passage -> tasks.finish(only.getFirst().id(), passage));
        assertThat(urgent()).isEmpty();
        news.urgent(client, rucphen.id(), clock.instant().plusSeconds(5), Reason.of("task.urgent-acute"));
        assertThat(urgent()).hasSize(1);
    }

    private void ring(String key) {
        news.urgent(client, rucphen.id(), clock.instant(), Reason.of(key));
    }

    private void awaitUrgent() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(urgent())
                        .extracting(task -> task.reason().key())
                        .containsExactly("task.urgent-acute"));
    }

    private List<Task> urgent() {
        return tasksOfClient().stream()
                .filter(task -> task.open() && task.kind() == Task.Kind.URGENT)
                .toList();
    }

    private void say(Actor who, Permission permission, String domain, int step, Source source) {
        var said = NewStatement.first(domain, "", new Value.Level(step), source);
        Said kept = with(who, permission, passage -> profiles.say(client, said, passage));
        assertThat(kept).isInstanceOf(Said.Kept.class);
    }
}
