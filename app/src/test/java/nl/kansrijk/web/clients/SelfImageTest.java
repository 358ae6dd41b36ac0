package nl.kansrijk.web.clients;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a client is seen before and after work was seen from nearby, by both. */
class SelfImageTest extends FileHouse {
    private static final String ASKED = "Vraag in het volgende gesprek: Beeld van uzelf";
    private Caller person;

    @BeforeEach
    void the_client_said_it_once() {
        person = as(region.self(rucphen, client));
        said("SS_SELFIMAGE", new Value.Code("4"), 60);
    }

    @Test
    void after_a_day_of_looking_along_the_own_view_is_asked_again_and_the_difference_shows_to_both() {
        saw("COMPANY_DAY", 10);
        soon().untilAsserted(() -> assertThat(agenda()).contains(ASKED));
        assertThat(caller.get(path + "/zelfbeeld").body()).contains("Vraag nu opnieuw hoe de klant zichzelf ziet");
        assertThat(person.get("/mijn-zelfbeeld").body()).contains("Hoe ziet u uzelf nu?", "Dag meegekeken");
        assertThat(person.get("/vandaag").body()).contains("Vertel hoe u het nu ziet", "/mijn-zelfbeeld");
        sees("1", "Ik vond alle rekken terug");
        var difference = "De eigen blik veranderde van “Nog niet duidelijk” naar “Er lukt meer dan gedacht”.";
        for (var page : List.of(
                person.get("/mijn-zelfbeeld").body(),
                caller.get(path + "/zelfbeeld").body(),
                caller.get(path + "/verloop").body()))
            assertThat(page)
                    .contains("Voor en na de dag meekijken van", difference, "Voorbeeld: Ik vond alle rekken terug")
                    .doesNotContain("Hoe ziet u uzelf nu?", "Vraag nu opnieuw");
        soon().untilAsserted(() -> assertThat(agenda()).doesNotContain(ASKED));
        assertThat(person.get("/vandaag").body()).doesNotContain("Vertel hoe u het nu ziet");
    }

    @Test
    void a_client_writes_down_the_day_alone_and_the_professional_reads_it_in_the_course() {
        person.post(
                "/mijn-zelfbeeld/meegekeken",
                Map.of("wat", "CAROUSEL", "dag", today().minusDays(3).toString()));
        assertThat(person.get("/mijn-zelfbeeld").body()).contains("De dag staat erbij", "Carrousel langs bedrijven");
        assertThat(caller.get(path + "/verloop").body()).contains("Carrousel langs bedrijven");
    }

    @Test
    void a_day_that_was_written_down_twice_is_there_once() {
        saw("CAROUSEL", 10);
        saw("CAROUSEL", 10);
        assertThat(person.get("/mijn-zelfbeeld").body().split("<strong>Carrousel", -1))
                .hasSize(2);
    }

    @Test
    void as_long_as_nobody_asked_others_nothing_is_said_of_how_they_see_it() {
        sees("1", "Ik vond alle rekken terug");
        assertThat(person.get("/mijn-zelfbeeld").body())
                .contains("De eigen blik veranderde", "niet gevraagd")
                .doesNotContain("Anderen zien het anders", "hoe anderen het nu ook zien");
        caller.post(path + "/zelfbeeld", Map.of("wie", "PROF", "beeld", "2", "voorbeeld", "Hielp een collega"));
        assertThat(person.get("/mijn-zelfbeeld").body())
                .contains("De eigen blik veranderde", "Anderen zien het anders");
    }

    @Test
    void before_and_after_a_carousel_of_the_same_day_both_stay_and_are_compared() {
        sees("3", "Ik dacht dat ik alles al kon");
        saw("CAROUSEL", 0);
        assertThat(person.get("/mijn-zelfbeeld").body()).contains("Hoe ziet u uzelf nu?</");
        sees("1", "Ik vond alle rekken terug");
        var page = person.get("/mijn-zelfbeeld").body();
        assertThat(page)
                .contains("Voor en na de carrousel van", "naar “Er lukt meer dan gedacht”")
                .containsSubsequence("Ik vond alle rekken terug", "<strong>Carrousel", "Ik dacht dat ik alles al kon");
    }

    @Test
    void the_same_view_after_the_carousel_of_that_day_is_an_answer_too() {
        sees("2", "De kassa ging goed");
        saw("CAROUSEL", 0);
        sees("2", "De balie ging ook goed");
        assertThat(person.get("/mijn-zelfbeeld").body())
                .contains("De eigen blik was")
                .doesNotContain("U keek mee bij werk op")
                .containsSubsequence("De balie ging ook goed", "<strong>Carrousel", "De kassa ging goed");
    }

    @Test
    void two_answers_of_one_day_stand_under_each_other_above_a_carousel_of_days_before() {
        sees("3", "Ik dacht dat ik alles al kon");
        saw("CAROUSEL", 3);
        sees("1", "Ik vond alle rekken terug");
        assertThat(person.get("/mijn-zelfbeeld").body())
                .containsSubsequence("Ik vond alle rekken terug", "Ik dacht dat ik alles al kon", "<strong>Carrousel");
    }

    @Test
    void a_view_goes_with_an_example_and_what_was_typed_stays() {
        var without = person.post("/mijn-zelfbeeld", Map.of("beeld", "2", "voorbeeld", " "));
        assertThat(without.body()).contains("Geef er een voorbeeld bij.").doesNotContain("Het staat er nu bij");
        assertThat(person.post("/mijn-zelfbeeld", Map.of("voorbeeld", "De kassa ging goed"))
                        .body())
                .contains("Kies wat het best past.", ">De kassa ging goed</textarea>");
        assertThat(person.post("/mijn-zelfbeeld", Map.of("beeld", "9", "voorbeeld", "x".repeat(501)))
                        .body())
                .contains("Kies wat het best past.", "hoogstens 500 tekens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "morgen", "2999-01-01", "1999-01-01"})
    void a_day_that_cannot_be_is_asked_again(String day) {
        var sent = person.post("/mijn-zelfbeeld/meegekeken", Map.of("wat", "CAROUSEL", "dag", day));
        assertThat(destination(sent)).endsWith("/mijn-zelfbeeld");
        assertThat(person.get("/mijn-zelfbeeld").body())
                .contains("een dag tot en met vandaag")
                .doesNotContain("<strong>Carrousel");
    }

    @Test
    void a_professional_writes_down_the_own_view_beside_that_of_the_client_and_never_over_it() {
        caller.post(
                path + "/zelfbeeld",
                Map.of("wie", "PROF", "beeld", "1", "voorbeeld", "Hielp een collega, nummer 111222333"));
        var page = caller.get(path + "/zelfbeeld").body();
        assertThat(page)
                .contains("Nog niet duidelijk", "Er lukt meer dan gedacht", "Voorbeeld: Hielp een collega")
                .doesNotContain("111222333");
    }

    @Test
    void who_may_not_read_the_view_on_work_sees_and_writes_nothing_here() {
        for (var role : List.of(Role.ACCOUNT_MANAGER, Role.JOB_COACH, Role.TEAM_MANAGER)) {
            var other = as(region.actor(rucphen, role));
            assertThat(other.get(path + "/zelfbeeld").statusCode())
                    .as(role.name())
                    .isIn(302, 403, 404);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void it_looks_right_for_both_at_every_width(int width) {
        saw("COMPANY_DAY", 10);
        sees("1", "Ik vond alle rekken terug");
        try (var visit = Visit.by(caseManager, port, width)) {
            visit.open(path + "/zelfbeeld");
            visit.looksRight("zelfbeeld", 24);
        }
        try (var visit = Visit.by(region.self(rucphen, client), port, width)) {
            visit.open("/mijn-zelfbeeld");
            visit.looksRight("mijn-zelfbeeld", 44);
        }
    }

    private String agenda() {
        return caller.get(path + "/gesprek").body();
    }

    private void saw(String what, int daysAgo) {
        caller.post(
                path + "/zelfbeeld/meegekeken",
                Map.of("wat", what, "dag", today().minusDays(daysAgo).toString()));
    }

    private void sees(String view, String example) {
        person.post("/mijn-zelfbeeld", Map.of("beeld", view, "voorbeeld", example));
    }

    private void said(String characteristic, Value value, int daysAgo) {
        var said = NewStatement.first(
                characteristic, "", value, new Source(Source.Type.SELF, "", today().minusDays(daysAgo)));
        with(caseManager, Permission.CHANGE_STATEMENT, client, passage -> profiles.say(client, said, passage));
    }
}
