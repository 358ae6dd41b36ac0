package nl.kansrijk.web.portal;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@OpenHouse
class SeenPageTest extends MatchingHouse {
    private static final String HERE = "/wie-ziet-mijn-gegevens";

    @LocalServerPort
    int port;

    @Autowired
    Tasks tasks;

    ClientId client;
    Actor self;
    Caller caller;

    @BeforeEach
    void a_client_who_shares_without_a_name() {
        client = picker();
        self = region.self(rucphen, client);
        caller = Caller.by(self, port);
    }

    @Test
    void every_group_says_who_can_read_it_and_why_and_what_the_law_asks_names_its_article() {
        assertThat(page())
                .contains("Vaardigheden en wensen", "Hiermee zoeken wij werk dat bij u past", "Klantmanager")
                .contains("Burgerservicenummer", "Wet algemene bepalingen burgerservicenummer")
                .contains("Kijk op werk", "Dit gaat nooit naar een werkgever");
    }

    @Test
    void the_choice_that_holds_is_the_one_that_is_marked() {
        assertThat(page()).containsPattern("value=\"ANON\"[^>]*checked");
        choose("TEAM");
        assertThat(page()).containsPattern("value=\"TEAM\"[^>]*checked");
    }

    @Test
    void whoever_a_choice_does_not_reach_is_not_named_as_a_reader() {
        assertThat(skillsPart()).contains("Klantmanager", "Adviseur UWV");
        choose("TEAM");
        assertThat(skillsPart()).contains("Klantmanager").doesNotContain("Adviseur UWV");
    }

    /** From the group with a choice that comes first up to the field of that choice. */
    private String skillsPart() {
        var page = page();
        return page.substring(page.indexOf("Vaardigheden en wensen"), page.indexOf("name=\"delen-SKILLS_WISHES\""));
    }

    @Test
    void what_an_employer_could_see_is_gone_at_once_and_the_page_says_so() {
        assertThat(onCards()).isTrue();
        assertThat(choose("CHAIN")).contains("Werkgevers zien dit niet meer");
        assertThat(onCards()).isFalse();
        choose("ANON");
        assertThat(onCards()).isTrue();
    }

    @Test
    void a_strange_choice_changes_nothing_and_says_so() {
        for (var sent : List.of(
                Map.<String, String>of(),
                Map.of("delen-SKILLS_WISHES", "NAMED"),
                Map.of("delen-ATTITUDE", "ANON"),
                Map.of("delen-SKILLS_WISHES", "<script>"))) {
            caller.post(HERE, sent);
            assertThat(page()).contains("Er is niets veranderd").containsPattern("value=\"ANON\"[^>]*checked");
        }
    }

    @Test
    void a_question_to_mend_something_is_a_task_with_a_day_and_the_client_sees_how_it_stands() {
        var answer = caller.post("/mijn-gegevens/verbeteren", Map.of("woorden", "Mijn straat is key:x 111222333"));
        assertThat(destination(answer)).startsWith(HERE);
        assertThat(page())
                .contains("Mijn straat is key:x", "U krijgt antwoord op")
                .doesNotContain("111222333");
        var asked = with(caseManager, Permission.OPEN_FILE, client, passage -> tasks.of(client, passage));
        var today = DutchTime.day(clock.instant());
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().due()).isAfter(today).isBeforeOrEqualTo(today.plusMonths(1));
        var path = "/klanten/" + client.value() + "/taken";
        var guide = Caller.by(caseManager, port);
        assertThat(guide.get(path.replace("/taken", "")).body())
                .contains("iets in de gegevens niet klopt", "Mijn straat");
        guide.post(path + "/" + asked.getFirst().id() + "/klaar", Map.of());
        assertThat(page()).contains("Dit is beantwoord op");
    }

    @Test
    void nothing_or_far_too_much_to_mend_is_asked_again_and_kept() {
        assertThat(caller.post("/mijn-gegevens/verbeteren", Map.of("woorden", " "))
                        .body())
                .contains("Schrijf op wat er anders moet");
        assertThat(caller.post("/mijn-gegevens/verbeteren", Map.of("woorden", "fout ".repeat(101)))
                        .body())
                .contains("hoogstens 500 tekens", "fout fout");
    }

    @Test
    void the_file_to_take_along_holds_what_is_said_in_words_and_in_codes() {
        named(client, "Marja Voorbeeld");
        var file = caller.get("/mijn-gegevens/bestand");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("mijn-gegevens.json");
        var read = new JsonMapper().readTree(file.body());
        assertThat(read.get("contact").get("naam").asString()).isEqualTo("Marja Voorbeeld");
        assertThat(read.get("uitspraken").findValuesAsString("kenmerk")).contains("HS_SKILL", "AV_DAYS");
        assertThat(read.get("uitspraken").findValuesAsString("uw_antwoord")).contains("Klopt");
    }

    @Test
    void nobody_else_has_these_pages() {
        for (var role : List.of(Role.CASE_MANAGER, Role.EMPLOYER_USER, Role.PRIVACY_OFFICER)) {
            var other = Caller.by(region.actor(rucphen, role), port);
            assertThat(other.get(HERE).statusCode()).isEqualTo(404);
            assertThat(other.get("/mijn-gegevens/bestand").statusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_page_looks_right(int width) {
        try (var visit = Visit.by(self, port, width)) {
            visit.open(HERE);
            visit.looksRight("wie-ziet-mijn-gegevens", 44);
            visit.press("Vraag om dit te verbeteren");
            visit.looksRight("wie-ziet-mijn-gegevens-fout", 44);
        }
    }

    private String page() {
        return caller.get(HERE).body();
    }

    private String choose(String level) {
        caller.post(HERE, Map.of("delen-SKILLS_WISHES", level));
        return page();
    }

    /** Whether a card for an employer has anything on it. */
    private boolean onCards() {
        var employer = region.actor(rucphen, Role.EMPLOYER_USER);
        return gate.pass(
                nl.kansrijk.access.Look.by(employer, Permission.OWN_CANDIDATES),
                passage -> profiles.candidates(List.of(client), passage).values().stream()
                        .anyMatch(card -> !card.traits().isEmpty()));
    }
}
