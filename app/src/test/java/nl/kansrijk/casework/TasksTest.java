package nl.kansrijk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.EmergencyDoor;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Persons;
import nl.kansrijk.access.Role;
import nl.kansrijk.casework.NewsTasks.About;
import nl.kansrijk.profile.GivenAnswer;
import nl.kansrijk.profile.Recognition;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TasksTest extends CaseworkHouse {
    @Autowired
    EmergencyDoor emergency;

    @Autowired
    NewsTasks newsTasks;

    @Autowired
    TaskTable table;

    @Autowired
    Persons persons;

    @Autowired
    Jobs jobs;

    About dispute;

    @BeforeEach
    void a_dispute_a_minute_ago() {
        dispute = new About(
                client,
                rucphen.id(),
                "dispute:" + UUID.randomUUID(),
                clock.instant().minusSeconds(60));
    }

    @Test
    void a_task_made_by_hand_is_for_who_made_it() {
        var task = add("Bellen over de rijles", today, UUID.randomUUID());
        assertThat(task.owner()).contains(caseManager.user());
        assertThat(task.reason()).isEqualTo(new Reason("task.own", Map.of("words", "Bellen over de rijles")));
        assertThat(mineToDo()).extracting(Task::id).containsExactly(task.id());
    }

    @Test
    void a_form_sent_twice_makes_one_task() {
        var form = UUID.randomUUID();
        add("Bellen", today, form);
        add("Bellen", today, form);
        assertThat(tasksOfClient()).hasSize(1);
    }

    @Test
    void a_finished_task_stays_to_be_seen_and_can_be_opened_again() {
        var task = add("Bellen", today, UUID.randomUUID());
        var done = with(caseManager, Permission.CHANGE_TASK, passage -> tasks.finish(task.id(), passage));
        assertThat(done.orElseThrow().open()).isFalse();
        assertThat(mineToDo()).isEmpty();
        assertThat(tasksOfClient()).hasSize(1);
        var open = with(caseManager, Permission.CHANGE_TASK, passage -> tasks.reopen(task.id(), passage));
        assertThat(open.orElseThrow().open()).isTrue();
    }

    @Test
    void a_task_finished_twice_is_finished_once() {
        var task = add("Bellen", today, UUID.randomUUID());
        var first = with(caseManager, Permission.CHANGE_TASK, passage -> tasks.finish(task.id(), passage));
        var second = with(caseManager, Permission.CHANGE_TASK, passage -> tasks.finish(task.id(), passage));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_task_of_another_municipality_is_unknown() {
        var task = add("Bellen", today, UUID.randomUUID());
        var stranger =
                region.actor(region.organisation(nl.kansrijk.access.Tenant.Kind.MUNICIPALITY), Role.CASE_MANAGER);
        var found = gate.pass(Look.by(stranger, Permission.CHANGE_TASK), passage -> tasks.finish(task.id(), passage));
        assertThat(found).isEmpty();
    }

    @Test
    void a_colleague_cannot_finish_a_task_of_a_client_that_is_not_theirs() {
        var task = add("Bellen", today, UUID.randomUUID());
        var colleague = region.actor(rucphen, Role.CASE_MANAGER);
        var found = gate.pass(Look.by(colleague, Permission.CHANGE_TASK), passage -> tasks.finish(task.id(), passage));
        assertThat(found).isEmpty();
        assertThat(tasksOfClient().getFirst().open()).isTrue();
    }

    @Test
    void tasks_of_a_client_ask_for_a_passage_about_that_client() {
        assertThatThrownBy(() ->
                        gate.pass(Look.by(caseManager, Permission.CASELOAD), passage -> tasks.of(client, passage)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_form_full_of_mistakes_names_every_one() {
        var parsed = NewTask.parse(Map.of("words", " ", "due", "31-01-2026", "form", "x"), today);
        assertThat(((Parsed.Bad<NewTask>) parsed).errors())
                .containsExactly(
                        FieldError.of("words", "task.error.empty"),
                        FieldError.of("due", "task.error.due"),
                        FieldError.of("form", "task.error.form"));
    }

    @Test
    void a_task_too_long_or_in_the_past_is_refused() {
        var fields = Map.of(
                "words",
                "a".repeat(301),
                "due",
                today.minusDays(1).toString(),
                "form",
                UUID.randomUUID().toString());
        assertThat(((Parsed.Bad<NewTask>) NewTask.parse(fields, today)).errors())
                .extracting(FieldError::field)
                .containsExactly("words", "due");
    }

    @Test
    void a_bsn_in_a_task_is_masked_and_the_writer_is_warned() {
        var fields = Map.of(
                "words",
                "Zoek 123456782 op",
                "due",
                today.toString(),
                "form",
                UUID.randomUUID().toString());
        var asked = ((Parsed.Good<NewTask>) NewTask.parse(fields, today)).value();
        assertThat(asked.words()).doesNotContain("123456782");
        assertThat(asked.warnings()).contains(Reason.of("freetext.bsn"));
    }

    @Test
    void klopt_niet_gives_the_case_manager_one_task_to_talk_and_taking_it_back_ends_it() {
        var said = typed(today);
        with(
                self,
                Permission.RECOGNISE,
                passage -> profiles.recognise(
                        client, said.id(), GivenAnswer.of(Recognition.Status.DISPUTED, ""), passage));
        await().atMost(Duration.ofSeconds(10)).until(() -> mineToDo().size() == 1);
        assertThat(mineToDo().getFirst().kind()).isEqualTo(Task.Kind.TALK);
        with(self, Permission.RECOGNISE, passage -> profiles.undoRecognition(client, said.id(), 1, passage));
        await().atMost(Duration.ofSeconds(10)).until(() -> mineToDo().isEmpty());
    }

    @Test
    void news_that_comes_twice_makes_one_task() {
        talk(dispute);
        talk(dispute);
        assertThat(tasksOfClient()).hasSize(1);
        assertThat(tasksOfClient().getFirst().due()).isEqualTo(WorkingDays.from(today.plusDays(7)));
    }

    @Test
    void news_of_the_end_that_comes_first_leaves_nothing_to_do() {
        newsTasks.close(later(5), Task.Kind.TALK, Reason.of("task.talk"));
        talk(dispute);
        assertThat(tasksOfClient()).singleElement().matches(task -> !task.open());
    }

    @Test
    void news_that_comes_again_does_not_open_a_task_that_was_finished_since() {
        talk(dispute);
        var task = tasksOfClient().getFirst();
        with(caseManager, Permission.CHANGE_TASK, passage -> tasks.finish(task.id(), passage));
        talk(dispute);
        assertThat(mineToDo()).isEmpty();
    }

    @Test
    void a_new_dispute_about_the_same_statement_opens_the_task_again() {
        talk(dispute);
        newsTasks.close(later(5), Task.Kind.TALK, Reason.of("task.talk"));
        talk(later(10));
        assertThat(tasksOfClient()).singleElement().matches(Task::open);
    }

    @Test
    void emergency_access_gives_the_owner_of_the_caseload_a_task_to_look() {
        var colleague = region.actor(rucphen, Role.CASE_MANAGER);
        emergency.open(colleague, client, EmergencyDoor.Ground.SAFETY, "belt in paniek", "", true);
        await().atMost(Duration.ofSeconds(10)).until(() -> mineToDo().size() == 1);
        assertThat(mineToDo().getFirst().kind()).isEqualTo(Task.Kind.NOTICE);
    }

    @Test
    void a_task_for_a_client_of_nobody_waits_without_an_owner() {
        var lonely = with(caseManager, Permission.CHANGE_TASK, passage -> persons.enter(false, passage));
        var about = new About(lonely, rucphen.id(), "test:" + lonely.value(), clock.instant());
        newsTasks.openUntil(about, Task.Kind.MEETING, today.plusDays(3), Reason.of("task.meeting"));
        assertThat(jobs.quietly(() -> table.of(lonely)))
                .singleElement()
                .matches(task -> task.owner().isEmpty() && task.due().equals(today.plusDays(3)));
    }

    private void talk(About about) {
        newsTasks.open(about, Task.Kind.TALK, "talk_days", Reason.of("task.talk"));
    }

    private About later(int seconds) {
        return new About(client, rucphen.id(), dispute.origin(), dispute.at().plusSeconds(seconds));
    }

    private List<Task> mineToDo() {
        return gate.pass(Look.by(caseManager, Permission.CASELOAD), tasks::mine);
    }
}
