package nl.kansrijk.web.clients;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.profile.Value;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactPageTest extends FileHouse {
    private static final String HOURS = "/gegevens/AV_HOURS_MAX";

    @Test
    void what_a_talk_measures_is_not_typed_by_hand() {
        say("SE_WORK", "", Value.Number.of(3));
        assertThat(caller.get(path + "/gegevens/SE_WORK").statusCode()).isEqualTo(404);
        assertThat(caller.post(path + "/gegevens/SE_WORK", Map.of("waarde", "5", "bron", "PROF"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(caller.get(path + "/gegevens?paneel=KIJK").body()).doesNotContain("/gegevens/SE_WORK");
        assertThat(caller.get(path).body()).doesNotContain("/gegevens/SE_WORK");
    }

    @Test
    void a_correction_follows_what_was_on_the_screen_and_keeps_the_history() {
        var answer = caller.post(path + HOURS, form(caller, path + HOURS, answers("28")));
        assertThat(destination(answer)).startsWith(path + "#uitspraak-");
        assertThat(page()).contains("Bewaard. De klant ziet dit meteen", ">28<", ": 32");
    }

    @Test
    void two_people_editing_see_each_others_answer_side_by_side_and_nothing_is_lost() {
        var mine = form(caller, path + HOURS, answers("20"));
        caller.post(path + HOURS, form(caller, path + HOURS, answers("28")));
        var stale = caller.post(path + HOURS, mine).body();
        assertThat(stale).contains("Iemand anders was u net voor", "28", "value=\"20\"", "Bewaar mijn antwoord toch");
        assertThat(page()).doesNotContain(">20<");
        var again = new HashMap<>(mine);
        again.put("volgt", stale.replaceAll("(?s).*name=\"volgt\" value=\"([^\"]*)\".*", "$1"));
        assertThat(caller.post(path + HOURS, again).statusCode()).isEqualTo(302);
        assertThat(page()).contains(">20<");
    }

    @Test
    void the_same_form_sent_twice_or_after_the_back_button_is_kept_once() {
        var form = form(caller, path + HOURS, answers("28"));
        var first = destination(caller.post(path + HOURS, form));
        assertThat(destination(caller.post(path + HOURS, form))).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "'',Vul in wat het is",
        "0,Vul een getal in van 1 tot en met 40",
        "veel,Vul een getal in van 1 tot en met 40",
        "41,Vul een getal in van 1 tot en met 40"
    })
    void a_value_that_cannot_be_says_what_is_wrong(String typed, String said) {
        assertThat(caller.post(path + HOURS, form(caller, path + HOURS, answers(typed)))
                        .body())
                .contains(said);
    }

    @Test
    void travel_minutes_that_cannot_be_are_told_with_their_limits() {
        var minutes = path + "/gegevens/MOB_MAX_MIN";
        assertThat(caller.post(minutes, form(caller, minutes, answers("500"))).body())
                .contains("Vul een getal in van 0 tot en met 180.", "value=\"500\"");
        assertThat(caller.post(minutes + "?taal=en", form(caller, minutes, answers("500")))
                        .body())
                .contains("Fill in a number from 0 to 180.");
    }

    @Test
    void everything_left_empty_is_asked_at_once() {
        assertThat(caller.post(path + "/gegevens/HS_SKILL", Map.of()).body())
                .contains(
                        "Kies waar het over gaat",
                        "Vul in wat het is",
                        "Kies wie dit zegt",
                        "Kies een dag die bestaat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-31", "gisteren", "9999-01-01", ""})
    void a_day_that_is_not_there_or_lies_ahead_is_not_kept(String day) {
        var form = form(caller, path + HOURS, Map.of("waarde", "28", "bron", "PROF", "dag", day));
        assertThat(caller.post(path + HOURS, form).statusCode()).isEqualTo(200);
        assertThat(page()).doesNotContain(": 28");
    }

    @Test
    void own_words_are_cleaned_of_a_citizen_service_number_and_never_run_as_script() {
        var words = "/gegevens/PRES_TEXT";
        caller.post(path + words, form(caller, path + words, answers("<script>alert(1)</script> en 111222333")));
        assertThat(page())
                .contains("burgerservicenummer verborgen", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "111222333");
        assertThat(caller.post(path + words, form(caller, path + words, answers("a".repeat(2001))))
                        .body())
                .contains("hoogstens 2.000 tekens");
    }

    @Test
    void a_skill_is_known_by_its_words_and_a_near_miss_names_what_is_near() {
        var skills = path + "/gegevens/HS_SKILL";
        var label = caller.get("/klanten/zoek/vaardigheden?woorden=lassen")
                .body()
                .replaceAll("(?s).*?value=\"([^\"]*)\".*", "$1");
        var fields = new HashMap<>(answers("2"));
        fields.put("woorden", "lasse");
        assertThat(caller.post(skills, fields).body()).contains("Dicht in de buurt", label);
        fields.put("woorden", label);
        assertThat(caller.post(skills, fields).statusCode()).isEqualTo(302);
        assertThat(page()).contains(label);
    }

    @Test
    void words_that_nobody_recognises_are_said_so() {
        var answer = caller.post("/klanten/zoek/voorstellen", Map.of("woorden", "qwrtplk"));
        assertThat(answer.body()).contains("Wij herkennen dit niet").doesNotContain("name=\"kies\"");
        assertThat(caller.post("/klanten/zoek/voorstellen", Map.of("woorden", ""))
                        .body())
                .doesNotContain("herkennen");
    }

    @Test
    void own_words_get_proposals_with_how_sure_and_why() {
        var answer = caller.post("/klanten/zoek/voorstellen", Map.of("woorden", "een heftruck besturen"));
        assertThat(answer.body()).contains("name=\"kies\"", "heftruck", "door “");
        var work = Map.of("woorden", "Orderpicker (m/v)", "soort", "beroepen");
        assertThat(caller.post("/klanten/zoek/voorstellen", work).body()).contains("value=\"orderpicker\"");
        assertThat(caller.post("/klanten/zoek/voorstellen", Map.of()).body()).doesNotContain("name=\"kies\"");
    }

    @Test
    void pressing_a_proposal_fills_it_in_and_keeps_nothing_yet() {
        var skills = path + "/gegevens/HS_SKILL";
        var fields = new HashMap<>(answers("2"));
        fields.put("woorden", "een heftruck besturen");
        fields.put("kies", "heftruck bedienen");
        var answer = caller.post(skills, fields);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("value=\"heftruck bedienen\"");
        assertThat(page()).doesNotContain("heftruck bedienen");
    }

    @Test
    void a_professional_can_make_the_circle_smaller_but_not_wider() {
        var form = form(caller, path + HOURS, answers("28"));
        form.put("delen", "NAMED");
        assertThat(caller.post(path + HOURS, form).body()).contains("Alleen de klant kan dit met meer mensen delen");
        form.put("delen", "IEDEREEN");
        assertThat(caller.post(path + HOURS, form).body())
                .contains("id=\"veld-delen-fout\"", "Kies uit de lijst hoe ver dit gaat");
        form.put("delen", "TEAM");
        assertThat(caller.post(path + HOURS, form).statusCode()).isEqualTo(302);
    }

    @Test
    void what_this_role_may_not_write_or_what_does_not_exist_is_no_page() {
        assertThat(caller.get(path + "/gegevens/POS_BENEFIT").statusCode()).isEqualTo(404);
        assertThat(caller.get(path + "/gegevens/ONZIN").statusCode()).isEqualTo(404);
        assertThat(caller.get(path + "/gegevens?paneel=ONZIN").statusCode()).isEqualTo(404);
        assertThat(caller.post(path + "/gegevens/POS_BENEFIT", answers("DD01")).body())
                .contains("Dit kunt u hier niet wijzigen");
        var foreigner = as(region.actor(region.organisation(Kind.MUNICIPALITY), Role.CASE_MANAGER));
        assertThat(foreigner.post(path + HOURS, answers("28")).statusCode()).isEqualTo(404);
        assertThat(caller.post("/klanten/" + UUID.randomUUID() + HOURS, answers("28"))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAN", "WIL", "SPEELT", "KIJK", "PRAKTISCH"})
    void everything_that_can_be_added_to_a_panel_has_a_form_in_both_languages(String panel) {
        var choice = caller.get(path + "/gegevens?paneel=" + panel).body();
        var links = java.util.regex.Pattern.compile("href=\"(" + path + "/gegevens/[A-Z_0-9]+)\"")
                .matcher(choice);
        int seen = 0;
        while (links.find()) {
            assertThat(caller.get(links.group(1) + "?taal=nl").statusCode())
                    .as(links.group(1))
                    .isEqualTo(200);
            assertThat(caller.get(links.group(1) + "?taal=en").statusCode())
                    .as(links.group(1))
                    .isEqualTo(200);
            seen++;
        }
        assertThat(seen).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_choice_the_form_and_its_mistakes_look_right(int width) {
        try (var visit = Visit.by(caseManager, port, width)) {
            var page = visit.open(path);
            page.locator("#paneel-KAN > summary").click();
            page.locator("#paneel-KAN .fold__body > div > a").click();
            page.locator("dialog[open] .choose a >> text=Vaardigheden").first().waitFor();
            visit.looksRight("klant-kies", 24);
            page.locator("dialog[open] .choose a >> text=Vaardigheden").first().click();
            page.waitForFunction(
                    "() => document.activeElement.matches('dialog h1') && document.querySelector('#veld-woorden')");
            page.locator("#veld-woorden")
                    .pressSequentially(
                            "lassen", new com.microsoft.playwright.Locator.PressSequentiallyOptions().setDelay(60));
            page.locator("#veld-woorden-lijst option")
                    .first()
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
            visit.looksRight("klant-vaardigheid", 24);
            page.locator("dialog[open] form .buttons button[type=submit]").click();
            page.locator(".errors").waitFor();
            visit.looksRight("klant-fout", 24);
            visit.open(path + "/gegevens/AV_DAYS");
            visit.looksRight("klant-week", 24);
        }
    }
}
