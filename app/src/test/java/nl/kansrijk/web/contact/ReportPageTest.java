package nl.kansrijk.web.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.Server;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OpenHouse
class ReportPageTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Tenants tenants;

    @Autowired
    StarterShelf shelf;

    Actor intaker;

    @BeforeEach
    void a_municipality_with_a_postcode() {
        shelf.fill();
        var roosendaal = tenants.withCode("GM1674")
                .orElseGet(() -> tenants.found("GM1674", "Gemeente Roosendaal", Tenant.Kind.MUNICIPALITY));
        intaker = region.actor(roosendaal, Role.INTAKE_WORKER);
    }

    @Test
    void the_way_in_stands_on_the_log_in_page() {
        assertThat(Caller.at(port).get("/inloggen").body()).contains("href=\"/melden\"");
    }

    @Test
    void anyone_reports_without_logging_in_and_lands_with_the_own_municipality() {
        var name = "Ana " + UUID.randomUUID().toString().substring(0, 8);
        var answer = caller().post("/melden", sent(Map.of("naam", name)));
        assertThat(Caller.destination(answer)).endsWith("/melden/klaar");
        assertThat(list()).contains(name, "Ik zoek werk");
    }

    @Test
    void whoever_needs_help_today_sees_where_to_go_and_the_town_sees_a_task_for_today() {
        var name = "Bo " + UUID.randomUUID().toString().substring(0, 8);
        var caller = caller();
        caller.post("/melden", sent(Map.of("naam", name, "nood-roof", "ja")));
        assertThat(caller.get("/melden/klaar").body())
                .contains("Gemeente Roosendaal", "Opvangloket Roosendaal", "0165 000 101", "tel:112", "voorbeeld")
                .containsPattern("Nu open, tot 17:00 uur|Nu dicht\\. Weer open op \\w+dag");
        assertThat(list()).contains("Vandaag: geen plek om te slapen");
    }

    @Test
    void every_mistake_is_told_at_once_and_nothing_typed_is_lost() {
        var body = caller().post("/melden", Map.of("naam", "<script>alert(1)</script>", "vraag", "Hulp"))
                .body();
        assertThat(body)
                .contains("Vul een postcode in", "Kies wat bij u past", "Kies ja of nee", "&lt;script", ">Hulp<")
                .doesNotContain("<script>alert");
    }

    @Test
    void who_lives_elsewhere_reads_calmly_where_to_go_and_can_mend_a_slip() {
        var caller = caller();
        var body = caller.post("/melden", sent(Map.of("postcode", "9999", "naam", "Anna Elders", "nood-safety", "ja")))
                .body();
        assertThat(body).contains("Uw eigen gemeente helpt u", "Postcode 9999", "Roosendaal", "tel:112");
        var mended = new HashMap<>(sent(Map.of("naam", "Anna Elders")));
        mended.put("verbeter", "ja");
        mended.remove("postcode");
        assertThat(caller.post("/melden", mended).body()).contains("Anna Elders", "Meld u bij ons");
    }

    @Test
    void every_step_of_reporting_has_a_way_back() {
        var caller = caller();
        assertThat(caller.get("/melden").body()).contains("class=\"nl-link back\" href=\"/\"");
        assertThat(caller.post("/melden", sent(Map.of("postcode", "9999"))).body())
                .containsSubsequence(
                        "Postcode 9999", "name=\"verbeter\"", "Verbeter mijn postcode", "Wij helpen mensen uit");
        caller.post("/melden", sent(Map.of()));
        assertThat(caller.get("/melden/klaar").body()).contains("class=\"nl-link back\" href=\"/\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "SELF_EMPLOYED"})
    void who_has_no_benefit_or_works_for_oneself_gets_a_talk_like_everyone(String position) {
        var name = "Noor " + UUID.randomUUID().toString().substring(0, 8);
        var caller = caller();
        caller.post("/melden", sent(Map.of("naam", name, "wat", position)));
        assertThat(caller.get("/melden/klaar").body())
                .contains("Uw vraag ligt nu bij Gemeente Roosendaal.", "werkdagen hebt u een gesprek.");
        assertThat(list()).contains(name);
    }

    @Test
    void what_fills_in_the_hidden_field_is_thanked_and_not_kept() {
        var name = "Robot " + UUID.randomUUID();
        var answer = caller().post("/melden", sent(Map.of("naam", name, "website", "http://koop.example")));
        assertThat(Caller.destination(answer)).endsWith("/melden/klaar");
        assertThat(list()).doesNotContain(name);
    }

    @Test
    void sent_twice_it_is_one_report_and_without_the_token_of_the_page_it_is_none() {
        var name = "Cas " + UUID.randomUUID().toString().substring(0, 8);
        var sent = sent(Map.of("naam", name));
        assertThat(Caller.at(port).postWithoutToken("/melden", sent).statusCode())
                .isEqualTo(403);
        assertThat(list()).doesNotContain(name);
        var caller = caller();
        caller.post("/melden", sent);
        caller.post("/melden", sent);
        assertThat(list().split(Pattern.quote(name), -1)).hasSize(2);
    }

    @Test
    void an_old_form_that_came_back_and_is_sent_again_makes_no_second_report_and_says_so() {
        var name = "Lot " + UUID.randomUUID().toString().substring(0, 8);
        var caller = caller();
        caller.post("/melden", sent(Map.of("naam", name)));
        assertThat(caller.get("/melden/klaar").body()).doesNotContain("Wij hadden uw vraag al.");
        caller.post("/melden", sent(Map.of("naam", name)));
        assertThat(caller.get("/melden/klaar").body()).contains("Wij hadden uw vraag al.");
        assertThat(list().split(Pattern.quote(name), -1)).hasSize(2);
    }

    @Test
    void a_number_in_the_question_never_reaches_the_list() {
        var name = "Dirk " + UUID.randomUUID().toString().substring(0, 8);
        caller().post("/melden", sent(Map.of("naam", name, "vraag", "Ik ben 111222333")));
        assertThat(list()).contains(name).doesNotContain("111222333");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    @Tag("browser")
    void when_the_session_ends_what_was_typed_is_still_in_the_tab_and_gone_after_sending(int width) {
        forgetOrigins();
        var name = "Esra " + UUID.randomUUID().toString().substring(0, 8);
        try (var visit = Visit.to(port, width)) {
            var page = visit.open("/melden");
            type(page, name);
            page.context().clearCookies();
            visit.press("Verstuur");
            assertThat(page.locator("h1").innerText()).contains("te lang open");
            visit.open("/melden");
            assertThat(page.locator("[name=naam]").inputValue()).isEqualTo(name);
            assertThat(page.locator("[name=vraag]").inputValue()).isEqualTo("Ik zoek werk");
            assertThat(page.locator("[name=wat][value=JOB]").isChecked()).isTrue();
            assertThat(page.locator("[data-draft-back]").innerText()).contains("staat er weer");
            visit.looksRight("melden-weer", 24);
            visit.press("Verstuur");
            assertThat(page.url()).endsWith("/melden/klaar");
            assertThat((String) page.evaluate("() => JSON.stringify({ ...sessionStorage })"))
                    .doesNotContain(name);
            visit.open("/melden");
            assertThat(page.locator("[name=naam]").inputValue()).isEmpty();
        }
        assertThat(list()).contains(name);
    }

    @Test
    @Tag("browser")
    void what_was_typed_can_be_wiped_and_is_never_in_another_tab() {
        try (var visit = Visit.to(port, 360)) {
            var page = visit.open("/melden");
            type(page, "Farid");
            var other = page.context().newPage();
            other.navigate(page.url());
            assertThat(other.locator("[name=naam]").inputValue()).isEmpty();
            other.close();
            page.onDialog(Dialog::accept);
            visit.open("/melden");
            visit.press("Wis wat ik typte");
            assertThat(page.locator("[name=naam]").inputValue()).isEmpty();
            visit.open("/melden");
            assertThat(page.locator("[name=naam]").inputValue()).isEmpty();
            assertThat(page.locator("[data-draft-back]").isVisible()).isFalse();
        }
    }

    private static void type(Page page, String name) {
        page.locator("[name=vraag]").fill("Ik zoek werk");
        page.locator("[name=wat][value=JOB]").check();
        for (var urgent : List.of("nood-roof", "nood-food", "nood-safety"))
            page.locator("[name=" + urgent + "][value=nee]").check();
        page.locator("[name=naam]").fill(name);
        page.locator("[name=postcode]").fill("4701");
        page.locator("[name=contact][value=SMS]").check();
        page.locator("[name=telefoon]").fill("06 12345678");
    }

    /** Somebody new each time, because only a few may come from one address in an hour. */
    private Caller caller() {
        forgetOrigins();
        return Caller.at(port);
    }

    @Autowired
    JdbcClient jdbc;

    /** As if all that was sent before came from somewhere else. */
    private void forgetOrigins() {
        var database = jdbc.sql("select current_database()").query(String.class).single();
        Server.rows(database, "update casework.report set origin = 'elsewhere' returning 1");
    }

    private String list() {
        return Caller.by(intaker, port).get("/aanmeldingen").body();
    }

    static Map<String, String> sent(Map<String, String> instead) {
        var sent = new HashMap<>(Map.of(
                "naam", "Ana",
                "vraag", "Ik zoek werk",
                "wat", "JOB",
                "postcode", "4701",
                "telefoon", "06 12345678",
                "contact", "SMS",
                "taalkeuze", "nl"));
        sent.putAll(Map.of("nood-roof", "nee", "nood-food", "nee", "nood-safety", "nee"));
        sent.putAll(instead);
        return sent;
    }
}
