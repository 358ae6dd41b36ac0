package nl.kansrijk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.Promised.Standing;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PromisesTest extends CaseworkHouse {
    @Autowired
    Promises promises;

    @Autowired
    Workday workday;

    @Test
    void a_promise_is_a_task_of_its_day_for_who_promised_and_the_client_reads_the_same() {
        promise("Ik bel u", today.plusDays(1), UUID.randomUUID());
        var task = tasksOfClient().getFirst();
        assertThat(task.kind()).isEqualTo(Task.Kind.PROMISE);
        assertThat(task.due()).isEqualTo(today.plusDays(1));
        assertThat(task.owner()).contains(caseManager.user());
        assertThat(ofClient()).singleElement().satisfies(one -> {
            assertThat(one.task().reason().facts()).containsEntry("words", "Ik bel u");
            assertThat(one.on(today)).isEqualTo(Standing.OPEN);
        });
    }

    @Test
    void the_same_form_twice_is_one_promise() {
        var form = UUID.randomUUID();
        promise("Ik bel u", today, form);
        promise("Ik bel u", today, form);
        assertThat(ofClient()).hasSize(1);
    }

    @Test
    void a_promise_is_kept_on_its_day_and_late_after_it() {
        promise("Ik bel u", today, UUID.randomUUID());
        assertThat(ofClient().getFirst().on(today.plusDays(1))).isEqualTo(Standing.LATE);
        finish();
        assertThat(ofClient().getFirst().on(today.plusDays(9))).isEqualTo(Standing.KEPT);
        var yesterday = new Promised(ofClient().getFirst().task(), today.minusDays(1));
        assertThat(yesterday.on(today)).isEqualTo(Standing.KEPT_LATE);
    }

    @Test
    void putting_off_does_not_change_the_day_that_was_promised() {
        promise("Ik bel u", today, UUID.randomUUID());
        var task = tasksOfClient().getFirst();
        for (int days : List.of(2, 5)) {
            var now = tasksOfClient().getFirst();
            with(
                    caseManager,
                    Permission.CHANGE_TASK,
                    passage -> workday.postpone(client, now.id(), today.plusDays(days), Workday.Why.NO_TIME, passage));
        }
        assertThat(tasksOfClient().getFirst().due()).isEqualTo(task.due().plusDays(5));
        assertThat(ofClient().getFirst().day()).isEqualTo(today);
        assertThat(ofClient().getFirst().on(today.plusDays(3))).isEqualTo(Standing.LATE);
    }

    @Test
    void an_answer_and_a_call_are_measured_as_promises_too_and_other_tasks_are_not() {
        add("Dossier bijwerken", today, UUID.randomUUID());
        with(self, Permission.ASK_GUIDE, passage -> {
            tasks.call(client, Reason.of("task.client-call"), passage);
            return tasks.ask(client, Reason.of("task.client-message"), "m:" + UUID.randomUUID(), passage);
        });
        assertThat(ofClient())
                .extracting(one -> one.task().kind())
                .containsExactlyInAnyOrder(Task.Kind.CALL, Task.Kind.QUESTION);
        finish();
        assertThat(ofClient()).extracting(one -> one.task().open()).containsExactly(false, false);
    }

    @Test
    void who_was_promised_something_for_today_stands_above_who_has_a_task_past_its_day() {
        add("Bellen", today.minusDays(1), UUID.randomUUID());
        var first = client;
        client = region.clientOf(caseManager);
        promise("Ik bel u", today, UUID.randomUUID());
        assertThat(mine(CaseFilter.ALL).rows())
                .extracting(CaseRow::client, CaseRow::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(client, WorkState.PROMISED),
                        org.assertj.core.groups.Tuple.tuple(first, WorkState.OVERDUE));
    }

    private void promise(String words, LocalDate day, UUID form) {
        var fields = Map.of("words", words, "due", day.toString(), "form", form.toString());
        var asked = ((Parsed.Good<NewTask>) NewTask.parse(fields, day)).value();
        with(caseManager, Permission.WRITE_NOTE, passage -> {
            promises.make(client, asked, passage);
            return client;
        });
    }

    private List<Promised> ofClient() {
        return gate.pass(
                Look.by(self, Permission.OWN_APPOINTMENTS).about(client), passage -> promises.of(client, passage));
    }

    private void finish() {
        tasksOfClient()
                .forEach(
                        task -> with(caseManager, Permission.CHANGE_TASK, passage -> tasks.finish(task.id(), passage)));
    }
}
