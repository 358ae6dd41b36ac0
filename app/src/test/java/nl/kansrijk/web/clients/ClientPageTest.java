package nl.kansrijk.web.clients;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.profile.Value;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientPageTest extends FileHouse {
    @Test
    void five_panels_each_with_how_complete_it_is_in_words_and_per_cent() {
        assertThat(page())
                .contains("paneel-KAN", "paneel-WIL", "paneel-SPEELT", "paneel-KIJK", "paneel-PRAKTISCH")
                .contains("nog weinig bekend", "deels bekend", "procent bekend");
    }

    @Test
    void each_thing_says_who_said_it_when_how_far_it_goes_and_until_when() {
        assertThat(page())
                .contains("Marja Visser", "De klant zei dit op", "Een professional schreef dit op")
                .contains("Alleen klant en klantmanager", "Werkgevers, zonder naam", "Geldt tot")
                .contains("Nog niet aan de klant gevraagd");
    }

    @Test
    void travel_time_shows_its_three_uses() {
        var page = page();
        var travel = page.substring(page.indexOf("Reistijd"));
        assertThat(travel.substring(0, travel.indexOf("</details>")))
                .contains(
                        "3 keer gebruikt",
                        "Matching: reizen",
                        "Op het anonieme profiel",
                        "Volledigheid van het profiel");
    }

    @Test
    void each_panel_says_how_many_things_are_known_and_is_folded() {
        var panels = page().split("<details class=\"fold\"");
        assertThat(panels[1]).contains("id=\"paneel-KAN\"").containsPattern("fold__count\">\\d+ gegevens? · \\d+");
        assertThat(page()).doesNotContainPattern("id=\"paneel-[A-Z]+\" open");
    }

    @Test
    void what_someone_can_and_wants_stands_before_what_is_to_be_done() {
        say("SS_COMP", "24105", new Value.Code("1"));
        say("SS_COMP", "24104", new Value.Code("3"));
        say("FN_LOAD", "lifting", new Value.Code("LIMITED"));
        say("FN_LOAD", "walking", new Value.Code("CAN"));
        var page = page();
        var first = page.substring(page.indexOf("Wat kan er"), page.indexOf("id=\"dus\""));
        assertThat(first)
                .contains("Sterk in", "Wil graag", "Betaald werk", "Kost energie of liever niet", "illen")
                .doesNotContain("Lopen");
        assertThat(first.split("Sterk in")[1].split("</dd>")[0].split("·")).hasSizeBetween(2, 5);
    }

    @Test
    void what_can_be_done_stands_before_the_next_step_and_that_before_what_is_under_way_and_all_else() {
        say("SS_COMP", "24105", new Value.Code("1"));
        assertThat(page()).containsSubsequence("id=\"kan-titel\"", "id=\"stap-titel\"", "id=\"loopt\"", "id=\"dus\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    @Tag("browser")
    void what_can_be_done_stands_above_the_next_step_at_every_width(int width) {
        say("SS_COMP", "24105", new Value.Code("1"));
        try (var visit = Visit.by(caseManager, port, width)) {
            visit.open(path);
            double can = top(visit, "#kan-titel");
            assertThat(can).isLessThanOrEqualTo(top(visit, "#stap-titel")).isLessThan(top(visit, "#loopt"));
            assertThat(top(visit, "#loopt")).isLessThan(top(visit, "#dus"));
        }
    }

    private static double top(Visit visit, String part) {
        return visit.page().locator(part).boundingBox().y;
    }

    @Test
    void a_dream_in_own_words_stands_first_among_what_someone_wants() {
        say("WISH_DREAM", "", new Value.Text("iets met paarden"));
        assertThat(page().split("Wil graag")[1].split("</dd>")[0])
                .containsSubsequence("Iets met paarden", "Betaald werk");
    }

    @Test
    void a_file_without_anything_that_can_be_done_shows_no_empty_list_of_it() {
        assertThat(caller.get("/klanten/" + region.clientOf(caseManager).value())
                        .body())
                .doesNotContain("Wat kan er");
    }

    @Test
    void each_thing_is_one_line_with_the_answer_of_the_client_and_the_day() {
        assertThat(line("Reistijd"))
                .containsPattern("Reistijd[^<]*:</span> <strong[^>]*>[^<]+</strong>")
                .contains("Klopt", String.valueOf(today().getYear()))
                .doesNotContain("De klant zei dit op");
    }

    @Test
    void things_of_one_characteristic_stand_together_under_its_name() {
        var page = page();
        assertThat(page)
                .containsOnlyOnce(">Vaardigheden <")
                .containsPattern("Vaardigheden <span[^>]*>\\d+</span></h3>");
        assertThat(page).doesNotContain("class=\"line__name\">Vaardigheden:");
    }

    @Test
    void what_to_talk_over_stands_first_and_open() {
        dispute("AV_DAYS");
        var panel = page().split("id=\"paneel-PRAKTISCH\"")[1];
        assertThat(panel.substring(0, panel.indexOf("<li>"))).contains("open>", "Om samen te bespreken");
        assertThat(panel.substring(panel.indexOf("<li>"), panel.indexOf("</summary>", panel.indexOf("<li>"))))
                .contains("line--disputes", " open>", "Klopt niet");
        assertThat(panel.split("line--disputes")).hasSize(2);
    }

    @Test
    void what_the_client_does_not_recognise_stands_in_two_voices_and_asks_for_a_talk() {
        dispute("AV_DAYS");
        assertThat(page())
                .contains("Klopt niet, zegt de klant. Bespreek dit samen", "Ik kan ook in de avond")
                .contains("Telt nu niet mee: de klant herkent dit niet", "Bespreek samen", "Gesprek nodig");
        soon().untilAsserted(() -> assertThat(page()).contains("Bespreek wat de klant niet herkent: "));
    }

    @Test
    void the_purpose_of_opening_stands_above_the_file_and_can_be_another() {
        assertThat(page()).contains("Helpen");
        caller.post(path + "/doel", Map.of("doel", "COMPLAINT"));
        assertThat(page()).contains("Klacht of bezwaar");
    }

    @Test
    void a_colleague_without_a_relation_is_led_to_the_emergency_door() {
        var colleague = as(region.actor(rucphen, Role.CASE_MANAGER));
        assertThat(destination(colleague.get(path))).endsWith(path + "/noodtoegang");
    }

    @Test
    void someone_of_another_organisation_gets_the_answer_of_an_unknown_number() {
        var foreigner = as(region.actor(region.organisation(Kind.MUNICIPALITY), Role.CASE_MANAGER));
        var foreign = foreigner.get(path);
        var unknown = foreigner.get("/klanten/" + UUID.randomUUID());
        assertThat(foreign.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(404);
        assertThat(foreign.body().length()).isEqualTo(unknown.body().length());
    }

    @Test
    void who_rests_from_matching_is_shown_calmly() {
        pause(client);
        assertThat(page()).contains("Matching rust voor deze klant");
    }

    @Test
    void a_file_of_which_nothing_is_known_says_so_and_breaks_nothing() {
        var fresh = "/klanten/" + region.clientOf(caseManager).value();
        assertThat(caller.get(fresh).body())
                .contains("Naam nog niet bekend", "nog niets bekend", "Er is nog niets gebeurd");
    }

    @Test
    void it_is_complete_in_english() {
        assertThat(caller.get(path + "?taal=en").body())
                .contains("What is going on", "Used 3 times", "Employers, without a name", "The client said this");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_file_looks_right_and_works_with_the_keyboard(int width) {
        dispute("AV_DAYS");
        try (var visit = Visit.by(caseManager, port, width)) {
            var page = visit.open(path);
            visit.looksRight("klant", 24);
            page.locator("#paneel-KAN > summary").click();
            page.locator("#paneel-KAN .line__sum").first().focus();
            page.keyboard().press("Enter");
            page.locator("#paneel-KAN .line[open] .line__uses").first().waitFor();
            visit.looksRight("klant-regel", 24);
            page.locator("#paneel-PRAKTISCH .line[open] .line__do a").first().focus();
            page.keyboard().press("Enter");
            page.locator("dialog[open] form").waitFor();
            visit.looksRight("klant-lade", 24);
            page.keyboard().press("Escape");
            page.locator("#taken a[data-opens]").focus();
            page.keyboard().press("Space");
            page.locator("dialog[open] textarea").waitFor();
            page.locator("dialog[open] textarea").fill("Bellen over de wachtlijst");
            visit.looksRight("klant-taak", 24);
            page.locator("dialog[open] button[type=submit]").click();
            page.locator(".notice--done").waitFor();
            assertThat(page.locator(".todo__what").allInnerTexts()).contains("Bellen over de wachtlijst");
        }
    }

    @Test
    @Tag("browser")
    void on_paper_everything_is_open() {
        try (var visit = Visit.by(caseManager, port, 1280)) {
            var page = visit.open(path);
            assertThat(page.locator("#paneel-WIL .line__by").first().isVisible())
                    .isFalse();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("#paneel-WIL .line__by").first().isVisible())
                    .isTrue();
        }
    }

    /** What is shown of a thing before it is unfolded. */
    private String line(String name) {
        var from = page().split("class=\"line__name\">" + name)[1];
        return name + from.substring(0, from.indexOf("</summary>"));
    }
}
