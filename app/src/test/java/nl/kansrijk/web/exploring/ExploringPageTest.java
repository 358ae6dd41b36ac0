package nl.kansrijk.web.exploring;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.profile.Value;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExploringPageTest extends ExploringHouse {
    @Test
    void a_person_sees_work_near_what_they_can_with_what_is_there_and_what_to_ask() {
        assertThat(self.get("/kansen-verkennen").body())
                .contains("Mijn kansen verkennen", "U hoeft niets te kiezen", "Dit kunt u al", "Kunt u dit al?")
                .contains("Hoe dichtbij", "Bekijk de weg naar verhuizer");
    }

    @Test
    void from_cashier_one_sees_work_in_at_least_three_other_sectors_and_can_look_at_one_of_them() {
        var start = self.post("/kansen-verkennen/begin", Map.of("beroep", "kassamedewerker"));
        assertThat(destination(start)).isEqualTo("/kansen-verkennen?van=" + code("kassamedewerker"));
        var all = self.get(destination(start)).body();
        assertThat(all).contains("vanuit het werk van een kassamedewerker", "Horeca", "branche=N");
        var one = self.get(destination(start) + "&branche=N").body();
        assertThat(one).contains("Receptionist").doesNotContain("Verkoopmedewerker");
    }

    @Test
    void words_that_mean_no_occupation_are_said_so_and_stand_in_no_address() {
        var start = self.post("/kansen-verkennen/begin", Map.of("beroep", "xyzzyq"));
        assertThat(destination(start)).isEqualTo("/kansen-verkennen");
        assertThat(self.get("/kansen-verkennen").body()).contains("Dit beroep kennen we niet");
    }

    @Test
    void words_that_may_mean_more_than_one_occupation_are_a_choice_and_no_guess() {
        var start = self.post("/kansen-verkennen/begin", Map.of("beroep", "zorg"));
        assertThat(destination(start)).isEqualTo("/kansen-verkennen");
        assertThat(self.get("/kansen-verkennen").body())
                .contains("Kies wat u bedoelt", "Bedoelt u dit?", "?van=esco:o:");
    }

    @Test
    void own_words_that_are_no_name_of_an_occupation_come_with_the_nearest_work_to_choose() {
        var start = self.post("/kansen-verkennen/begin", Map.of("beroep", "oma verzorgen"));
        assertThat(destination(start)).isEqualTo("/kansen-verkennen");
        assertThat(self.get("/kansen-verkennen").body())
                .contains("Hieronder staat wat er het meest op lijkt", "Bedoelt u dit?", "?van=esco:o:")
                .doesNotContain("kies uit de lijst");
    }

    @ParameterizedTest
    @CsvSource({
        "iets met mensen, Branche: Zorg en welzijn, branche=Q",
        "horeca, Branche: Horeca, branche=I",
        "kapper, Branche: Overige diensten, branche=S",
        "vakkenvuller, Schappenvuller, ?van=esco:o:d35f9e79-5778-43b4-8667-0e3ba1fcb19a"
    })
    void words_that_are_no_name_never_start_by_themselves_but_say_what_may_be_meant(
            String typed, String title, String way) {
        var start = self.post("/kansen-verkennen/begin", Map.of("beroep", typed));
        assertThat(destination(start)).isEqualTo("/kansen-verkennen");
        assertThat(self.get("/kansen-verkennen").body())
                .contains("We weten niet zeker wat u bedoelt", "Bedoelt u dit?", ">" + title + "</a>", way);
    }

    @Test
    void a_guess_says_how_sure_it_is_and_by_which_words_and_another_name_is_told() {
        self.post("/kansen-verkennen/begin", Map.of("beroep", "oma verzorgen"));
        assertThat(self.get("/kansen-verkennen").body())
                .containsPattern("proposals__why\">(waarschijnlijk|mogelijk|misschien), door “[^”]*verzorgen”");
        self.post("/kansen-verkennen/begin", Map.of("beroep", "vakkenvuller"));
        assertThat(self.get("/kansen-verkennen").body()).contains("heet ook vakkenvuller");
    }

    @Test
    void a_guess_in_english_is_told_in_english() {
        self.get("/kansen-verkennen?taal=en");
        self.post("/kansen-verkennen/begin", Map.of("beroep", "something with people"));
        assertThat(self.get("/kansen-verkennen").body())
                .contains("Sector: Health and social work", "We are not sure what you mean");
    }

    @Test
    void a_competency_says_which_sectors_ask_for_it() {
        var start = self.post("/kansen-verkennen/begin", Map.of("beroep", "instructies volgen"));
        assertThat(destination(start)).isEqualTo("/kansen-verkennen?competentie=24121");
        assertThat(self.get(destination(start)).body())
                .containsPattern("<strong>Instructies en regels volgen</strong>: \\d+ branche");
    }

    @Test
    void what_is_written_as_typed_goes_before_what_is_only_spelled_like_it() {
        var start = self.post("/kansen-verkennen/begin", Map.of("beroep", "kassa"));
        assertThat(destination(start)).isEqualTo("/kansen-verkennen?van=" + code("kassamedewerker"));
    }

    @Test
    void the_order_and_what_near_means_are_said_above_the_list() {
        assertThat(self.get("/kansen-verkennen").body())
                .contains("Dichtbij betekent: u kunt al veel van wat dit werk vraagt", "staat bovenaan");
    }

    @Test
    void a_place_to_come_and_look_stands_above_the_work_for_who_looks_around_alone() {
        opened(Drafts.taster(stall.firm().id(), "Kijken in het magazijn"));
        assertThat(self.get("/kansen-verkennen").body())
                .containsSubsequence(
                        "Eerst even kijken", "Meekijken mag", "Kijken in het magazijn", "class=\"chance\"");
    }

    @Test
    void what_the_person_wants_stands_on_top_and_that_is_said() {
        say(client, first("WISH_OCC", code("dierverzorger"), new Value.Present()));
        soon().until(() -> index.person(client)
                .filter(one -> !one.wishes().occupations().isEmpty())
                .isPresent());
        var page = self.get("/kansen-verkennen").body();
        assertThat(page).contains("Wat u zelf wilt, staat bovenaan. Daarna komt wat het meest dichtbij is.");
        assertThat(page.indexOf("Bekijk de weg naar dierverzorger"))
                .isPositive()
                .isLessThan(page.lastIndexOf("Bekijk de weg naar"));
        assertThat(page.indexOf("Bekijk de weg naar")).isEqualTo(page.indexOf("Bekijk de weg naar dierverzorger"));
    }

    @Test
    void from_the_shop_care_is_there_with_its_weeks_and_its_training() {
        var care = self.get("/kansen-verkennen?van=" + code("verkoopmedewerker") + "&branche=Q")
                .body();
        assertThat(care)
                .contains("Zorghulp", "bereikbaar na 9 weken scholing", "Helpen in de zorg: de basis")
                .contains("waar u na korte scholing kunt beginnen");
    }

    @Test
    void a_road_whose_vacancies_do_not_fit_says_so_and_one_that_fits_counts_them() {
        var way = "/kansen-verkennen/" + code("orderpicker");
        assertThat(self.get(way).body()).contains("1 open vacature die u kunt bereiken. 1 past nu.");
        var few = picker(first("AV_HOURS_MIN", "", Value.Number.of(2)), first("AV_HOURS_MAX", "", Value.Number.of(4)));
        assertThat(nl.kansrijk.testing.Caller.by(region.self(rucphen, few), port)
                        .get(way)
                        .body())
                .contains("Geen ervan past nu of na korte scholing.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "van=esco:o:nope | Dit beroep kennen we niet",
                "van=x y | Dit beroep kennen we niet",
                "competentie=24999 | Deze sterke kant kennen we niet",
                "branche=XX | Deze branche kennen we niet"
            })
    void a_code_that_does_not_exist_is_said_and_what_lies_around_is_shown(String code, String said) {
        var page = self.get("/kansen-verkennen?" + code.replace(" ", "%20"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(said, "Bekijk de weg naar verhuizer");
    }

    @Test
    void a_page_beyond_the_last_is_the_last() {
        assertThat(self.get("/kansen-verkennen?blz=99").body()).contains("Bekijk de weg naar");
    }

    @Test
    void the_way_to_one_kind_of_work_says_why_what_is_new_which_training_helps_and_what_is_open() {
        var way = self.get("/kansen-verkennen/" + code("magazijnmedewerker")).body();
        assertThat(way)
                .contains("Waarom dit werk?", "Kunt u dit al? Dat weten we nog niet.")
                .contains("Orders verzamelen en verzenden", "U betaalt niets: de gemeente betaalt. 3 weken, start")
                .doesNotContain("€");
        assertThat(self.get("/kansen-verkennen/" + code("orderpicker")).body())
                .contains("Dit lijkt op wat u kunt")
                .contains("1 open vacature die u kunt bereiken", "Orderpicker vroege dienst", "Past nu");
    }

    @Test
    void the_way_names_what_each_training_teaches_of_what_is_missing_and_what_none_teaches() {
        assertThat(self.get("/kansen-verkennen/" + code("magazijnmedewerker")).body())
                .containsPattern("U leert hier (wat u nog mist|ook precies waar u al dichtbij bent): ")
                .contains("Dit leert geen korte scholing in de regio: ", "Vaak leert u het op het werk.");
        assertThat(professional.get(file + "/" + code("magazijnmedewerker")).body())
                .containsPattern("Leert (wat nog mist|ook precies waar deze mens al dichtbij is): ")
                .contains("Geen korte scholing in de regio leert dit: ");
    }

    @Test
    void a_welder_who_welds_in_one_way_finds_the_training_in_the_other_on_the_way_to_welder() {
        var mig = "esco:s:f015c5d5-6a1c-4f63-9012-a05f4f34105e";
        var welder = nl.kansrijk.testing.Caller.by(
                region.self(rucphen, client(first("HS_SKILL", mig, new Value.Level(2)))), port);
        assertThat(welder.get("/kansen-verkennen/" + code("lasser")).body())
                .containsPattern("(wat u nog mist|waar u al dichtbij bent): [^.]*TIG-lassen")
                .contains("href=\"/kansen-verkennen/scholing/lassen-tig\"");
    }

    @Test
    void a_wish_is_kept_with_an_own_click_and_taken_back_as_easily() {
        var way = "/kansen-verkennen/" + code("verhuizer");
        self.post(way + "/wens", Map.of());
        assertThat(self.get(way).body()).contains("Dit staat nu bij uw wensen", "Toch niet: haal van mijn wensen af");
        assertThat(self.get("/kansen-verkennen").body()).contains("Staat bij uw wensen");
        self.post(way + "/wens/terug", Map.of());
        assertThat(self.get(way).body()).contains("Dit staat niet meer bij uw wensen", "Dit werk wil ik wel");
    }

    @Test
    void who_rests_may_look_around_and_sees_nothing_that_urges() {
        pause(client);
        assertThat(self.get("/kansen-verkennen").body())
                .contains("Rondkijken mag altijd", "Dit kunt u al")
                .doesNotContain("open vacature", "Scholing die hier werk opent", "start ");
        assertThat(self.get("/kansen-verkennen/" + code("orderpicker")).body())
                .contains("Waarom dit werk?")
                .doesNotContain("Orderpicker vroege dienst", "Scholing die helpt", "Hier wil ik over praten");
    }

    @Test
    void who_asked_for_a_talk_reads_that_it_is_asked_and_asking_again_is_the_same_question() {
        var way = "/kansen-verkennen/" + code("orderpicker");
        var talk = "/kansen-voor-u/" + orderPicker.value() + "/praten?terug=verkennen";
        assertThat(self.get(way).body()).contains("Hier wil ik over praten");
        self.post(talk, Map.of());
        self.post(talk, Map.of());
        assertThat(self.get(way).body())
                .contains("Gevraagd", "Uw contactpersoon praat hier met u over.")
                .doesNotContain("Hier wil ik over praten");
        assertThat(self.get(way).body()).contains("Gevraagd");
        assertThat(self.get("/kansen-verkennen").statusCode()).isEqualTo(200);
    }

    @Test
    void a_talk_that_was_asked_is_known_in_another_visit_and_to_the_professional_with_the_day() {
        var way = "/kansen-verkennen/" + code("orderpicker");
        self.post("/kansen-voor-u/" + orderPicker.value() + "/praten?terug=verkennen", Map.of());
        var tomorrow = nl.kansrijk.testing.Caller.by(region.self(rucphen, client), port);
        assertThat(tomorrow.get(way).body()).contains("Gevraagd", "U vroeg dit op ");
        var professional = nl.kansrijk.testing.Caller.by(caseManager, port);
        assertThat(professional.get("/klanten/" + client.value() + way).body())
                .contains("De klant vroeg op ", "om hierover te praten.");
    }

    @Test
    void an_occupation_that_is_not_there_is_no_address() {
        assertThat(self.get("/kansen-verkennen/esco:o:niets").statusCode()).isEqualTo(404);
        assertThat(self.get("/kansen-verkennen/niets").statusCode()).isEqualTo(404);
    }

    @Test
    void suggestions_come_while_typing() {
        assertThat(self.get("/kansen-verkennen/beroepen?beroep=kassa").body()).contains("kassamedewerker");
    }

    @Test
    void the_same_page_is_there_in_english() {
        assertThat(self.get("/kansen-verkennen?taal=en").body()).contains("Explore my chances", "You can do this");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void looking_around_looks_right(int width) {
        try (var visit = Visit.by(region.self(rucphen, client), port, width)) {
            visit.open("/kansen-verkennen?van=" + code("kassamedewerker"));
            visit.looksRight("verkennen", 44);
            visit.open("/kansen-verkennen/" + code("orderpicker"));
            visit.looksRight("verkennen-weg", 44);
            visit.open("/scholing/orderpicken");
            visit.looksRight("verkennen-scholing", 44);
        }
    }
}
