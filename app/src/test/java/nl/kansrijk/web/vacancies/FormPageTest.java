package nl.kansrijk.web.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.employers.Marketplace;
import nl.kansrijk.employers.Marketplace.Stall;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.employers.form.VacancyForm;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class FormPageTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Marketplace market;

    @Autowired
    Vacancies vacancies;

    @Autowired
    VacancyForm form;

    @Autowired
    StarterShelf shelf;

    Stall stall;
    Caller caller;
    VacancyId id;

    @BeforeEach
    void an_account_manager_with_a_form() {
        shelf.fill();
        stall = market.stall("Van Rijn Logistiek");
        caller = Caller.by(stall.accountManager(), port);
        id = VacancyId.random();
    }

    @Test
    void a_filled_in_form_opens_a_vacancy_and_sent_twice_it_is_one() {
        var answer = caller.post("/vacatures/nieuw", filled());
        assertThat(Caller.destination(answer)).isEqualTo("/vacatures/" + id.value());
        assertThat(Caller.destination(caller.post("/vacatures/nieuw", filled())))
                .isEqualTo("/vacatures/" + id.value());
        assertThat(stored().life().version()).isEqualTo(1);
        assertThat(caller.get("/vacatures/" + id.value()).body()).contains("De vacature staat open.");
    }

    @Test
    void who_goes_back_and_changes_an_answer_is_told_and_loses_nothing() {
        caller.post("/vacatures/nieuw", filled());
        var typed = filled();
        typed.put("titel", "Orderpicker nacht");
        var page = caller.post("/vacatures/nieuw", typed);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("intussen bewaard als “Orderpicker vroege dienst”", "value=\"Orderpicker nacht\"")
                .contains("action=\"/vacatures/" + id.value() + "/wijzigen\"");
        typed.put("versie", "1");
        caller.post("/vacatures/" + id.value() + "/wijzigen", typed);
        assertThat(stored().title()).isEqualTo("Orderpicker nacht");
    }

    @Test
    void an_empty_form_names_every_mistake_at_once() {
        var page = caller.post("/vacatures/nieuw", Map.of("nummer", id.value().toString()));
        assertThat(page.body())
                .contains("Er zijn 7 antwoorden die nog niet kloppen", "href=\"#veld-titel\"", "href=\"#veld-dagen\"")
                .contains("Kies de werkgever.", "Vul minstens één taak in.");
    }

    @Test
    void a_mistake_loses_nothing_and_shows_no_script() {
        var typed = filled();
        typed.put("titel", "<script>alert(1)</script>");
        typed.put("taak-1-aandeel", "20");
        typed.put("bespreekbaar", "Vraag naar 123456782");
        var page = caller.post("/vacatures/nieuw", typed).body();
        assertThat(page)
                .contains(
                        "De taken zijn samen 50 procent.",
                        "&lt;script>alert(1)&lt;/script>",
                        "value=\"noor@voorbeeld.example\"")
                .contains("burgerservicenummer", "Vraag naar ••••••782")
                .doesNotContain("<script>alert", "123456782");
    }

    @Test
    void an_employer_of_another_region_is_not_known_whatever_number_comes_along() {
        var other = market.stall("Elders " + UUID.randomUUID());
        var typed = filled();
        typed.put("werkgever-nr", Integer.toString(other.firm().id().value()));
        typed.put("werkgever", "Elders");
        assertThat(caller.post("/vacatures/nieuw", typed).body()).contains("Deze werkgever kennen wij niet.");
    }

    @Test
    void there_is_no_diploma_field_until_a_law_is_chosen() {
        assertThat(caller.get("/vacatures/nieuw").body())
                .contains("diploma-grond")
                .doesNotContain("diploma-naam");
        var without =
                caller.post("/vacatures/diploma", Map.of("diploma-grond", "")).body();
        assertThat(without).doesNotContain("diploma-naam");
        assertThat(caller.post("/vacatures/diploma", Map.of("diploma-grond", "BIG"))
                        .body())
                .contains("diploma-naam", "diploma-wet");
        var typed = filled();
        typed.put("diploma-naam", "Mbo logistiek");
        assertThat(caller.post("/vacatures/nieuw", typed).body())
                .contains("Zonder wet vragen wij geen diploma.")
                .doesNotContain("name=\"diploma-naam\"");
    }

    @Test
    void without_a_script_rows_are_added_by_a_button_that_saves_nothing() {
        var typed = filled();
        typed.put("meer", "taak");
        typed.put("rijen-taak", "2");
        var page = caller.post("/vacatures/nieuw", typed).body();
        assertThat(page).contains("name=\"taak-3-tekst\"", "Dozen inpakken").doesNotContain("antwoorden die we");
        assertThat((Optional<Vacancy>) market.reading(stall.accountManager(), p -> vacancies.get(id, p)))
                .isEmpty();
    }

    @Test
    void a_copy_takes_the_answers_along_under_a_new_number() {
        caller.post("/vacatures/nieuw", filled());
        var page = caller.get("/vacatures/nieuw?kopie=" + id.value()).body();
        assertThat(page)
                .contains("value=\"Orderpicker vroege dienst\"", "value=\"Dozen inpakken\"")
                .doesNotContain("value=\"" + id.value());
        assertThat(caller.get("/vacatures/nieuw?kopie=" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void two_people_editing_do_not_overwrite_each_other_unseen() {
        caller.post("/vacatures/nieuw", filled());
        var mine = filled();
        mine.put("versie", "1");
        mine.put("titel", "Van mij");
        var theirs = filled();
        theirs.put("versie", "1");
        theirs.put("titel", "Van de ander");
        var path = "/vacatures/" + id.value() + "/wijzigen";
        caller.post(path, theirs);
        var page = caller.post(path, mine).body();
        assertThat(page)
                .contains("intussen bewaard als “Van de ander”", "value=\"Van mij\"", "name=\"versie\" value=\"2\"");
        assertThat(stored().title()).isEqualTo("Van de ander");
    }

    @Test
    void a_closed_vacancy_cannot_be_changed() {
        caller.post("/vacatures/nieuw", filled());
        var path = "/vacatures/" + id.value();
        var open = caller.get(path + "/wijzigen").body();
        assertThat(open).contains("value=\"Orderpicker vroege dienst\"");
        caller.post(path + "/sluiten", Map.of("versie", "1", "reden", "WITHDRAWN"));
        assertThat(Caller.destination(caller.get(path + "/wijzigen"))).isEqualTo(path);
        var late = filled();
        late.put("versie", "1");
        assertThat(caller.post(path + "/wijzigen", late).body()).contains("intussen gesloten");
    }

    @Test
    void typing_gets_suggestions_of_skills_occupations_and_employers() {
        assertThat(caller.get("/zoek/vaardigheden?taak-1-vaardigheid=heftruk").body())
                .contains("heftruck");
        assertThat(caller.get("/zoek/beroepen?beroep=orderp").body()).contains("orderpicker");
        assertThat(caller.get("/zoek/werkgevers?werkgever=rijn").body()).contains("Van Rijn Logistiek");
        assertThat(caller.get("/zoek/vaardigheden").body()).doesNotContain("<option");
    }

    @Test
    void a_title_and_a_task_get_proposals_with_how_sure_and_why() {
        var title = caller.post("/vacatures/voorstellen?veld=beroep", Map.of("titel", "Orderpicker (m/v) 32 uur"));
        assertThat(title.body()).contains("neem:beroep:orderpicker", "waarschijnlijk", "“Orderpicker”");
        var task = caller.post(
                "/vacatures/voorstellen?veld=taak-1-vaardigheid",
                Map.of("taak-1-tekst", "Vrachtwagens laden en lossen"));
        assertThat(task.body()).contains("neem:taak-1-vaardigheid:", "“laden”");
        assertThat(caller.post("/vacatures/voorstellen", Map.of()).body()).doesNotContain("neem:", "herkennen");
    }

    @Test
    void words_that_nobody_recognises_are_said_so_and_may_stay() {
        assertThat(caller.post("/vacatures/voorstellen?veld=beroep", Map.of("titel", "qwrtplk"))
                        .body())
                .contains("Wij herkennen dit niet", "uw eigen titel blijft staan")
                .doesNotContain("neem:");
        assertThat(caller.post(
                                "/vacatures/voorstellen?veld=taak-1-vaardigheid",
                                Map.of("taak-1-tekst", "opa niet valt"))
                        .body())
                .contains("Wij herkennen dit niet", "Uw eigen woorden blijven bij de taak staan")
                .doesNotContain("neem:");
    }

    @Test
    void a_field_that_is_filled_in_gets_no_proposal() {
        var typed = Map.of("titel", "Orderpicker", "beroep", "orderpicker");
        assertThat(caller.post("/vacatures/voorstellen?veld=beroep", typed).body())
                .doesNotContain("neem:");
    }

    @Test
    void an_occupation_proposes_what_it_asks_for_an_empty_task() {
        var typed = Map.of("beroep", "orderpicker");
        assertThat(caller.post("/vacatures/voorstellen?veld=taak-1-vaardigheid", typed)
                        .body())
                .contains("neem:taak-1-vaardigheid:", "hoort bij dit beroep");
    }

    @Test
    void without_a_script_a_proposal_is_pressed_and_stands_in_its_field() {
        var typed = new HashMap<>(Map.of("nummer", id.value().toString(), "titel", "Orderpicker", "meer", "voorstel"));
        assertThat(caller.post("/vacatures/nieuw", typed).body()).contains("value=\"neem:beroep:orderpicker\"");
        typed.put("meer", "neem:beroep:orderpicker");
        assertThat(caller.post("/vacatures/nieuw", typed).body())
                .contains("value=\"orderpicker\"")
                .doesNotContain("neem:beroep:");
    }

    @Test
    void the_card_follows_what_is_typed() {
        assertThat(caller.post("/vacatures/voorbeeld", Map.of("titel", "Lasser", "uren-min", "24", "uren-max", "32"))
                        .body())
                .contains("Lasser", "24 tot 32 uur", "antwoorden nodig");
        assertThat(caller.post("/vacatures/voorbeeld", filled()).body())
                .contains("Alles is ingevuld", "Dozen inpakken (leert u hier)", "Vast maatje")
                .doesNotContain("uitnodigender");
        assertThat(caller.post("/vacatures/voorbeeld", Map.of("titel", "Jonge topper"))
                        .body())
                .contains("Kan het uitnodigender?", "“Jonge” zegt iets over leeftijd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vacatures/nieuw", "/vacatures/voorbeeld", "/vacatures/diploma", "/vacatures/voorstellen"})
    void who_only_reads_has_no_form(String path) {
        var reader = Caller.by(region.actor(region.organisation(Kind.MUNICIPALITY), Role.CASE_MANAGER), port);
        assertThat(reader.post(path, filled()).statusCode()).isEqualTo(404);
        assertThat(reader.get("/vacatures/nieuw").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_form_looks_right_empty_filled_and_with_mistakes(int width) {
        caller.post("/vacatures/nieuw", filled());
        try (var visit = Visit.by(stall.accountManager(), port, width)) {
            visit.open("/vacatures/nieuw");
            visit.looksRight("formulier-leeg", 24);
            visit.press("Open deze vacature");
            visit.looksRight("formulier-fouten", 24);
            visit.open("/vacatures/nieuw?kopie=" + id.value());
            visit.looksRight("formulier-kopie", 24);
        }
    }

    @Test
    @Tag("browser")
    void choosing_a_law_shows_the_diploma_fields_and_the_card_follows_while_typing() {
        try (var visit = Visit.by(stall.accountManager(), port, 1280)) {
            Page page = visit.open("/vacatures/nieuw");
            assertThat(page.locator("#veld-diploma-naam").count()).isZero();
            page.locator("#veld-diploma-grond").selectOption("BIG");
            page.locator("#veld-diploma-naam").waitFor();
            page.locator("#veld-titel").fill("Helper in de zorg");
            page.locator(".preview .chance__title", new Page.LocatorOptions().setHasText("Helper in de zorg"))
                    .waitFor();
            page.locator("#veld-taak-1-vaardigheid").pressSequentially("heftruk");
            page.waitForCondition(
                    () -> page.locator("#lijst-taak-1-vaardigheid option").count() > 0);
            page.locator("button[value=taak]").click();
            page.locator("#veld-taak-3-tekst").waitFor();
            assertThat(page.locator("#veld-titel").inputValue()).isEqualTo("Helper in de zorg");
        }
    }

    private Vacancy stored() {
        return market.reading(stall.accountManager(), p -> vacancies.get(id, p)).orElseThrow();
    }

    /** The answers of a whole form; checkboxes with more than one answer keep the first. */
    private Map<String, String> filled() {
        var typed = new HashMap<String, String>();
        Map<String, List<String>> whole =
                form.filled(Drafts.orderPicker(stall.firm().id()), "Van Rijn Logistiek", Locale.of("nl"));
        whole.forEach((field, values) -> values.stream().findFirst().ifPresent(value -> typed.put(field, value)));
        typed.put("nummer", id.value().toString());
        typed.put("versie", "0");
        return typed;
    }
}
