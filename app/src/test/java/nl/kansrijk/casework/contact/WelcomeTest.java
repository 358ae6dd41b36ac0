package nl.kansrijk.casework.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.WorkingDays;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.casework.contact.Welcome.Handled;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import org.junit.jupiter.api.Test;

class WelcomeTest extends ContactHouse {
    @Test
    void a_first_talk_makes_a_client_with_a_fixed_contact_and_word_by_the_chosen_way() {
        var report = reported(Map.of());
        assertThat(plan(report)).isEqualTo(new Handled.Done(Optional.of(report.id())));
        var identity =
                about(caseManager, Permission.OPEN_FILE, report.id(), passage -> identities.of(report.id(), passage));
        assertThat(identity).hasValueSatisfying(who -> assertThat(who.name()).isEqualTo("Ana Dobinowa"));
        var made = about(
                caseManager, Permission.CHANGE_TASK, report.id(), passage -> appointments.of(report.id(), passage));
        assertThat(made).singleElement().matches(one -> one.state() == Appointment.State.PLANNED);
        assertThat(letters(report.id())).containsExactly("appointment-planned PREFERRED");
        assertThat(again(report).standing().state()).isEqualTo(Report.State.PLANNED);
    }

    @Test
    void what_cannot_wait_becomes_a_task_for_today_of_the_contact_person() {
        var report = reported(Map.of("nood-food", "nee", "nood-roof", "ja"));
        plan(report);
        assertThat(tasksOf(report.id())).anySatisfy(task -> {
            assertThat(task.kind()).isEqualTo(Task.Kind.URGENT);
            assertThat(task.due()).isEqualTo(DutchTime.day(clock.instant()));
            assertThat(task.owner()).contains(caseManager.user());
        });
    }

    @Test
    void two_who_plan_at_once_make_one_client() {
        var report = reported(Map.of());
        plan(report);
        assertThat(plan(report)).isInstanceOf(Handled.TooLate.class);
        assertThat(tasksOf(report.id())).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_report_of_someone_known_is_linked_and_nothing_is_merged_and_it_can_be_taken_back() {
        var known = region.clientOf(caseManager);
        var report = reported(Map.of());
        var linked = pass(
                Permission.HANDLE_REPORT,
                passage -> welcome.link(report.id(), 1, known, "Zelfde paspoort 111222333", passage));
        assertThat(linked).isEqualTo(new Handled.Done(Optional.of(known)));
        assertThat(tasksOf(known)).singleElement().matches(task -> task.kind() == Task.Kind.QUESTION && task.open());
        Optional<Identity> merged =
                about(caseManager, Permission.OPEN_FILE, known, passage -> identities.of(known, passage));
        assertThat(merged).isEmpty();
        var back = pass(Permission.HANDLE_REPORT, passage -> welcome.unlink(report.id(), 2, "Een neef", passage));
        assertThat(back).isInstanceOf(Handled.Done.class);
        assertThat(again(report).standing().state()).isEqualTo(Report.State.NEW);
        assertThat(tasksOf(known)).noneMatch(Task::open);
        var history = pass(Permission.REPORTS, passage -> welcome.history(report, passage));
        assertThat(history).extracting(Step::what).containsExactly(Step.What.UNLINKED, Step.What.LINKED);
        assertThat(history.getLast().why()).startsWith("Zelfde paspoort").doesNotContain("111222333");
    }

    @Test
    void nobody_links_to_a_person_of_another_organisation_or_to_a_shielded_one() {
        var report = reported(Map.of());
        var elsewhere = region.clientOf(region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.CASE_MANAGER));
        var shielded = region.clientOf(caseManager, true);
        for (var client : List.of(elsewhere, shielded, ClientId.random()))
            assertThat(handle(passage -> welcome.link(report.id(), 1, client, "Zelfde", passage)))
                    .isInstanceOf(Handled.Unknown.class);
        assertThat(again(report).standing().state()).isEqualTo(Report.State.NEW);
    }

    @Test
    void a_report_is_closed_with_a_reason_and_opened_again() {
        var report = reported(Map.of());
        pass(Permission.HANDLE_REPORT, passage -> welcome.close(report.id(), 1, "Vraag is beantwoord", passage));
        assertThat(in(Report.State.DONE)).hasSize(1);
        pass(Permission.HANDLE_REPORT, passage -> welcome.reopen(report.id(), 2, passage));
        assertThat(in(Report.State.NEW)).hasSize(1);
    }

    @Test
    void what_could_not_wait_is_ticked_off_once() {
        var report = reported(Map.of("nood-roof", "ja"));
        var done = pass(Permission.HANDLE_REPORT, passage -> welcome.urgentDone(report.id(), 1, passage));
        assertThat(done).isInstanceOf(Handled.Done.class);
        assertThat(again(report).pressing()).isFalse();
        assertThat(handle(passage -> welcome.urgentDone(report.id(), 1, passage)))
                .isInstanceOf(Handled.TooLate.class);
    }

    @Test
    void the_first_talk_is_in_time_within_five_working_days() {
        var report = reported(Map.of());
        var day = DutchTime.day(report.at());
        LocalDate by = pass(Permission.REPORTS, passage -> welcome.firstTalkBy(report));
        assertThat(by).isEqualTo(WorkingDays.after(day, 5));
    }

    private List<Task> tasksOf(ClientId client) {
        return about(caseManager, Permission.OPEN_FILE, client, passage -> tasks.of(client, passage));
    }

    private List<String> letters(ClientId client) {
        return jobs.quietly(() -> jdbc.sql(
                        "select template || ' ' || channel from post.letter where person_id = :person order by created_at")
                .param("person", client.value())
                .query(String.class)
                .list());
    }
}
