package nl.kansrijk.web.clients;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant.Kind;
import org.junit.jupiter.api.Test;

class TaskPageTest extends FileHouse {
    @Test
    void a_task_is_added_finished_and_taken_back() {
        add("Bellen met de wijkcoach");
        assertThat(page()).contains("Bellen met de wijkcoach", "Eigen taak · uiterlijk", "De taak staat op de lijst");
        press("klaar");
        assertThat(page()).contains("De taak is gedaan", "1 taak gedaan", "Er staat geen taak open");
        press("heropenen");
        assertThat(page()).contains("De taak staat weer open").doesNotContain("1 taak gedaan");
    }

    @Test
    void the_same_form_sent_twice_is_one_task() {
        var form = form(caller, path + "/taken", Map.of("words", "Twee keer gedrukt", "due", today().toString()));
        caller.post(path + "/taken", form);
        caller.post(path + "/taken", form);
        assertThat(page().split("<p class=\"todo__what\">Twee keer gedrukt", -1))
                .hasSize(2);
    }

    @Test
    void every_mistake_is_said_at_once_and_nothing_typed_is_lost() {
        var empty = caller.post(path + "/taken", Map.of()).body();
        assertThat(empty).contains("Schrijf wat er moet gebeuren", "Kies een dag, vandaag of later");
        var wrong = caller.post(path + "/taken", Map.of("words", "<script>alert(1)</script>", "due", "2026-02-31"));
        assertThat(wrong.body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
        assertThat(caller.post(path + "/taken", Map.of("words", "a".repeat(301), "due", today().toString()))
                        .body())
                .contains("hoogstens 300 tekens");
        assertThat(caller.post(
                                path + "/taken",
                                Map.of(
                                        "words",
                                        "Gisteren",
                                        "due",
                                        today().minusDays(1).toString()))
                        .body())
                .contains("vandaag of later");
    }

    @Test
    void a_citizen_service_number_in_a_task_is_hidden_and_said() {
        add("Vraag na bij 111222333");
        assertThat(page()).contains("burgerservicenummer verborgen").doesNotContain("111222333");
    }

    @Test
    void words_that_look_like_a_code_are_just_words() {
        add("key:rail.clients");
        assertThat(page()).contains("key:rail.clients");
    }

    @Test
    void a_task_of_another_client_or_of_nobody_cannot_be_finished() {
        add("Van Marja");
        var task = task();
        var other = "/klanten/" + picker().value() + "/taken/";
        var foreigner = as(region.actor(region.organisation(Kind.MUNICIPALITY), Role.CASE_MANAGER));
        assertThat(foreigner.post(path + "/taken/" + task + "/klaar", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(caller.post(other + UUID.randomUUID() + "/klaar", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(caller.post(path + "/taken/" + task + "/klaar", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(destination(caller.post(path + "/taken/" + task + "/klaar", Map.of())))
                .isEqualTo(path + "#taken");
    }

    private void add(String words) {
        var due = today().plusDays(3).toString();
        caller.post(path + "/taken", form(caller, path + "/taken", Map.of("words", words, "due", due)));
    }

    private String task() {
        var found = Pattern.compile("/taken/([0-9a-f-]{36})/").matcher(page());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void press(String step) {
        caller.post(path + "/taken/" + task() + "/" + step, Map.of());
    }
}
