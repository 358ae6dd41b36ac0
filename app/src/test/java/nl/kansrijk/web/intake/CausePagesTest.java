package nl.kansrijk.web.intake;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.appointments.Appointment.Kind;
import nl.kansrijk.casework.appointments.Appointment.Plan;
import nl.kansrijk.casework.appointments.Appointment.Way;
import nl.kansrijk.casework.appointments.Appointments;
import nl.kansrijk.casework.appointments.NewAppointment;
import nl.kansrijk.casework.appointments.Times;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.DutchTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CausePagesTest extends TalkHouse {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);

    @Autowired
    Appointments appointments;

    @Test
    void low_confidence_is_told_in_words_and_the_cause_is_asked_once() {
        fill(guide, base + "/vragen/d", "verder", Map.of("Q23", "5", "Q24", "3"));
        var cause = guide.get(base + "/oorzaak").body();
        assertThat(cause).contains("Hoe komt dat, denkt u?", "Nog niet duidelijk");
        fill(guide, base + "/oorzaak", "verder", Map.of("Q25", "Nooit antwoord gehad", "Q25.CODES", "C01"));
        var again = fill(guide, base + "/vragen/d", "verder", Map.of("Q23", "5", "Q24", "2"));
        assertThat(destination(again)).doesNotEndWith("/oorzaak");
        fill(guide, base + "/vragen/e", "verder", Map.of("Q30", "1"));
        fill(guide, base + "/vragen/e?deel=2", "verder", Map.of());
        assertThat(guide.get(base.replace("/gesprek", "")).body())
                .contains(
                        "Het vertrouwen in zoeken naar werk is nu klein (1", "Zoeken naar werk geeft nu veel spanning");
        assertThat(guide.get(base + "/einde").body())
                .contains("Zoeken naar werk geeft nu veel spanning", "Nooit antwoord gehad")
                .doesNotContain("Zelfvertrouwen: laag");
    }

    @Test
    void a_page_about_the_cause_on_which_nothing_is_said_is_not_kept() {
        fill(guide, base + "/vragen/d", "verder", Map.of("Q23", "5", "Q24", "1"));
        assertThat(guide.get(base + "/oorzaak").body()).doesNotContain("Sla over");
        var empty = fill(guide, base + "/oorzaak", "verder", Map.of());
        assertThat(empty.statusCode()).isEqualTo(200);
        assertThat(empty.body()).contains("Kies wat erbij hoort of vertel het in eigen woorden", "role=\"alert\"");
        assertThat(destination(guide.post(base + "/einde", Map.of("reden", "NO_TIME"))))
                .endsWith("/oorzaak");
        assertThat(guide.get(base + "/oorzaak").body()).contains("Eerst nog één vraag");
        fill(guide, base + "/oorzaak", "verder", Map.of("Q25", "Nooit antwoord gehad"));
        assertThat(destination(guide.post(base + "/einde", Map.of("reden", "NO_TIME"))))
                .contains("/gesprekken/");
    }

    @Test
    void a_cause_of_before_stands_there_with_its_day_and_one_press_says_it_is_still_so() {
        causeOfBefore();
        assertThat(guide.get(base + "/oorzaak").body())
                .contains("Dit weten wij al", "dinsdag 3 maart 2026", "Klopt dit nog?", "Ja, klopt nog");
        assertThat(fill(guide, base + "/oorzaak", "verder", Map.of()).body()).contains("Nog open: “Klopt dit nog?”");
        fill(guide, base + "/oorzaak", "", Map.of("houd", "Q25"));
        assertThat(causes())
                .extracting(one -> one.fact().item(), one -> one.source().observedOn())
                .containsExactly(tuple("C01", LocalDate.now(DutchTime.ZONE)));
        assertThat(destination(fill(guide, base + "/vragen/d", "verder", Map.of("Q21", "1"))))
                .doesNotEndWith("/oorzaak");
    }

    @Test
    void what_stays_of_a_cause_of_before_is_said_anew_when_something_is_added() {
        causeOfBefore();
        fill(guide, base + "/oorzaak", "verder", Map.of("Q25.CODES", "C01", "Q25", "Weer twintig brieven"));
        assertThat(causes())
                .extracting(one -> one.fact().item(), one -> one.source().observedOn())
                .containsExactly(tuple("C01", LocalDate.now(DutchTime.ZONE)));
    }

    @Test
    void several_causes_of_before_are_not_confirmed_by_going_on_without_an_answer() {
        cause("C07");
        cause("C02");
        causeOfBefore();
        assertThat(untouched("verder").body()).contains("Nog open: “Klopt dit nog?”");
        assertThat(causes())
                .extracting(one -> one.fact().item(), one -> one.source().observedOn())
                .containsExactlyInAnyOrder(tuple("C01", MARCH), tuple("C02", MARCH), tuple("C07", MARCH));
        fill(guide, base + "/oorzaak", "", Map.of("houd", "Q25"));
        assertThat(causes())
                .hasSize(3)
                .allMatch(one -> one.source().observedOn().isAfter(MARCH));
    }

    @Test
    void not_clear_yet_leaves_a_cause_of_before_as_it_was_said_then() {
        cause("C07");
        causeOfBefore();
        untouched("onduidelijk");
        assertThat(causes())
                .extracting(one -> one.fact().item(), one -> one.source().observedOn())
                .containsExactlyInAnyOrder(tuple("C01", MARCH), tuple("C07", MARCH));
        assertThat(destination(fill(guide, base + "/vragen/d", "verder", Map.of("Q21", "1"))))
                .doesNotEndWith("/oorzaak");
    }

    /** Presses with everything as the page showed it, ticked boxes in their order, as a browser sends it. */
    private HttpResponse<String> untouched(String pressed) {
        var page = guide.get(base + "/oorzaak").body();
        var ticked = Pattern.compile("name=\"Q25.CODES\" value=\"(C[0-9]+)\" checked")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining("|"));
        assertThat(ticked).isNotEmpty();
        var day = today().plusDays(20).toString();
        return fill(guide, base + "/oorzaak", pressed, Map.of("Q25.CODES", ticked, "datum", day));
    }

    private static LocalDate today() {
        return LocalDate.now(DutchTime.ZONE);
    }

    private void cause(String code) {
        gate.pass(
                Look.by(caseManager, Permission.CHANGE_STATEMENT).about(client),
                passage -> profiles.say(
                        client,
                        NewStatement.first("CAUSE", code, new Value.Present(), new Source(Source.Type.SELF, "", MARCH)),
                        passage));
    }

    private void causeOfBefore() {
        cause("C01");
        var low = fill(guide, base + "/vragen/d", "verder", Map.of("Q23", "5", "Q24", "1"));
        assertThat(destination(low)).endsWith("/oorzaak");
    }

    private List<Statement> causes() {
        return gate.pass(
                        Look.by(caseManager, Permission.HOLD_TALK).about(client),
                        passage -> profiles.open(client, passage))
                .entries()
                .map(ClientFile.Entry::statement)
                .filter(one -> one.fact().characteristic().equals("CAUSE"))
                .toList();
    }

    @Test
    void not_clear_yet_plans_a_day_to_talk_further() {
        var low = fill(guide, base + "/vragen/d", "verder", Map.of("Q23", "5", "Q24", "1"));
        assertThat(destination(low)).endsWith("/oorzaak");
        assertThat(fill(guide, base + "/oorzaak", "onduidelijk", Map.of("datum", "gisteren"))
                        .body())
                .contains("Kies een dag vanaf vandaag");
        var day = today().plusDays(20);
        fill(guide, base + "/oorzaak", "onduidelijk", Map.of("datum", day.toString()));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(tasks())
                        .anyMatch(task -> task.reason().key().equals("task.cause-unclear")
                                && task.due().equals(day)));
    }

    @Test
    void the_confirmation_names_the_day_on_which_you_talk_further() {
        fill(guide, base + "/vragen/d", "verder", Map.of("Q23", "5", "Q24", "1"));
        var day = today().plusDays(20);
        fill(guide, base + "/oorzaak", "onduidelijk", Map.of("datum", day.toString()));
        var named = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.of("nl")).format(day);
        assertThat(guide.get(base).body()).contains("Goed. Op " + named + " praat u er verder over.");
    }

    @Test
    void the_day_of_the_next_appointment_after_today_is_proposed() {
        fill(guide, base + "/vragen/d", "verder", Map.of("Q23", "5", "Q24", "1"));
        assertThat(guide.get(base + "/oorzaak").body()).doesNotContain("value=\"" + today().plusDays(9) + "\"");
        meet(today().plusDays(12));
        meet(today().plusDays(9));
        assertThat(guide.get(base + "/oorzaak").body()).contains("value=\"" + today().plusDays(9) + "\"");
    }

    private void meet(LocalDate day) {
        var plan = new Plan(caseManager.user(), Kind.TALK, Way.OFFICE, "Balie 3", 30);
        var at = Times.at(day, LocalTime.NOON).orElseThrow();
        gate.pass(
                Look.by(caseManager, Permission.CHANGE_APPOINTMENT).about(client),
                passage ->
                        appointments.make(client, new NewAppointment(plan, List.of(at), UUID.randomUUID()), passage));
    }

    private List<Task> tasks() {
        return gate.pass(
                Look.by(caseManager, Permission.CHANGE_TASK).about(client), passage -> tasks.of(client, passage));
    }
}
