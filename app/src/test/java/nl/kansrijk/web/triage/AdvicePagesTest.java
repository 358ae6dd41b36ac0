package nl.kansrijk.web.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.profile.BulkProfiles;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.Life;
import nl.kansrijk.profile.Recognition.Status;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
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

/** The advice on the route: made, talked over and chosen by the professional, read by the client. */
@OpenHouse
class AdvicePagesTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    @Autowired
    BulkProfiles bulk;

    @Autowired
    Jobs jobs;

    @Autowired
    java.time.Clock clock;

    private Tenant town;
    private Actor guide;
    private ClientId client;
    private String sheet;

    @BeforeEach
    void a_town_with_a_guide_and_someone_without_a_roof() {
        shelf.fill();
        town = region.organisation(Tenant.Kind.MUNICIPALITY);
        guide = region.actor(town, Role.CASE_MANAGER);
        client = client(level("LD_HOUSE", 1), level("LD_FIN", 2), mean("HEADSPACE", 1, Status.NOT_ASKED));
        sheet = "/klanten/" + client.value() + "/advies";
    }

    @Test
    void before_an_advice_the_page_says_so_and_offers_to_make_one() {
        assertThat(guide().get(sheet).body()).contains("Er is nog geen advies gemaakt", "Maak advies");
        assertThat(guide().get("/klanten/" + client.value()).body()).contains("href=\"" + sheet + "\"");
    }

    @Test
    void an_advice_shows_its_reasons_what_misses_and_what_would_change_it() {
        make();
        assertThat(guide().get(sheet).body())
                .containsSubsequence(
                        "Rust en hulp nu",
                        "Er is nu iets dat we eerst samen regelen.",
                        "<code>T01</code>",
                        "Hulp voor vandaag",
                        "Ruimte in het hoofd: nog niet samen bekeken",
                        "/zo-zien-wij-het",
                        "Wat zou het advies veranderen",
                        "Kies samen",
                        "Ondersteuning eerst");
    }

    @Test
    void the_same_press_sent_twice_is_one_advice() {
        var number = UUID.randomUUID().toString();
        guide().post(sheet, Map.of("form", number));
        guide().post(sheet, Map.of("form", number));
        assertThat(guide().get(sheet).body()).doesNotContain("Eerdere adviezen");
        make();
        assertThat(guide().get(sheet).body()).contains("Eerdere adviezen", "Nog niet gekozen");
    }

    @Test
    void nothing_is_chosen_beforehand_and_an_open_form_says_what_to_do() {
        make();
        assertThat(guide().get(sheet).body()).doesNotContain(" checked");
        assertThat(choose(Map.of("wenswoorden", "Een eigen kamer")))
                .contains("Kies wat de klant wil.", "Kies een route.", "Een eigen kamer");
        assertThat(choose(Map.of("wens", "geen", "route", "WF1"))).contains("Dit is een andere route dan het advies");
        assertThat(choose(Map.of("wens", "WF1", "route", "WF1", "reden", "O8", "uitleg", "Klopt niet")))
                .contains("in minstens 20 tekens", "Klopt niet");
        assertThat(guide().get(sheet).body()).contains("Kies samen");
    }

    @Test
    void what_was_chosen_stands_on_the_page_and_with_the_client() {
        make();
        choose(Map.of("wens", "ST1", "route", "ST1", "reden", "geen", "wenswoorden", "Eerst een plek"));
        assertThat(guide().get(sheet).body())
                .contains("Gekozen route", "Rust en hulp nu. Eerst een plek", "Opnieuw kijken")
                .doesNotContain("Kies samen");
        var own = Caller.by(region.self(town, client), port);
        assertThat(own.get("/mijn-advies").body())
                .contains("Dit kozen we samen", "Er is nu iets dat we eerst samen regelen.")
                .doesNotContain("T01", "O1");
        assertThat(own.get("/mijn-profiel").body()).contains("href=\"/mijn-advies\"");
        assertThat(guide().get("/klanten/" + client.value() + "/rust").body()).contains("U kreeg rust en hulp nu");
    }

    @Test
    void the_client_can_ask_to_look_again_and_the_contact_person_knows() {
        make();
        choose(Map.of("wens", "ST1", "route", "ST1", "reden", "geen"));
        var own = Caller.by(region.self(town, client), port);
        own.post("/mijn-advies/opnieuw", Map.of());
        assertThat(own.get("/mijn-advies").body()).contains("Uw contactpersoon weet het");
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(
                                guide().get("/klanten/" + client.value()).body())
                        .contains("De klant wil opnieuw naar de route kijken"));
    }

    @Test
    void more_than_advised_asks_a_colleague_and_the_one_who_chose_cannot_be_that_colleague() {
        make();
        choose(Map.of("wens", "WF1", "route", "WF1", "reden", "O3", "uitleg", "Er is nu een baan"));
        var page = guide().get(sheet).body();
        assertThat(page).contains("Tweede lezer", "Laat een collega meelezen").doesNotContain("Bewaar wat ik vind");
        var sent = Map.of("advies", run(sheet), "vindt", "eens");
        assertThat(guide().post(sheet + "/meelezen", sent).statusCode()).isLessThan(500);
        assertThat(guide().get(sheet).body()).doesNotContain("is het eens");
    }

    @Test
    void a_client_without_an_advice_reads_that_it_comes() {
        var other = client();
        assertThat(Caller.by(region.self(town, other), port).get("/mijn-advies").body())
                .contains("Wij maakten nog geen advies");
    }

    @Test
    void who_may_not_see_an_advice_gets_no_such_page() {
        for (var role : List.of(Role.JOB_COACH, Role.ACCOUNT_MANAGER, Role.TEAM_MANAGER, Role.UWV_ADVISER, Role.CLIENT))
            assertThat(Caller.by(region.actor(town, role), port).get(sheet).statusCode())
                    .as(role.name())
                    .isEqualTo(404);
    }

    @Test
    void it_is_complete_in_english() {
        make();
        assertThat(guide().get(sheet + "?taal=en").body())
                .contains("Rest and help now", "Something has to be arranged first now.", "Support first");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_pages_look_right(int width) {
        try (var visit = Visit.by(guide, port, width)) {
            visit.open(sheet);
            visit.looksRight("advies-leeg", 24);
            visit.press("Maak advies");
            visit.page().getByText("Kies samen").first().waitFor();
            visit.looksRight("advies", 24);
        }
        choose(Map.of("wens", "WF1", "route", "WF1", "reden", "O3", "uitleg", "Er is nu een baan"));
        try (var visit = Visit.by(guide, port, width)) {
            visit.open(sheet);
            visit.looksRight("advies-gekozen", 24);
        }
        try (var visit = Visit.by(region.self(town, client), port, width)) {
            visit.open("/mijn-advies");
            visit.looksRight("mijn-advies", 44);
        }
    }

    private void make() {
        guide().post(sheet, Map.of("form", UUID.randomUUID().toString()));
    }

    private String choose(Map<String, String> answers) {
        var all = new HashMap<>(answers);
        all.put("advies", run(sheet));
        return guide().post(sheet + "/keuze", all).body();
    }

    private String run(String page) {
        var found = Pattern.compile("name=\"advies\" value=\"([^\"]*)\"")
                .matcher(guide().get(page).body());
        return found.find() ? found.group(1) : "";
    }

    private Caller guide() {
        return Caller.by(guide, port);
    }

    private ClientId client(Life.Line... said) {
        var someone = ClientId.random();
        var identity = new Identity("Noor", LocalDate.of(1980, 1, 1), "", "", "", Optional.empty(), "nl", "PHONE");
        var life = new Life(
                someone, false, Optional.of(guide.user()), identity, Optional.empty(), new ArrayList<>(List.of(said)));
        jobs.quietly(() -> bulk.load(town.id(), guide.user(), clock.instant(), java.util.stream.Stream.of(life)));
        return someone;
    }

    private Life.Line level(String domain, int step) {
        return Life.Line.of(domain, "", new Value.Level(step), Source.professional(day()))
                .answered(Status.RECOGNISED);
    }

    private Life.Line mean(String scale, int mean, Status answer) {
        return Life.Line.of(scale, "", Value.Number.of(mean), Source.professional(day()))
                .answered(answer);
    }

    private LocalDate day() {
        return DutchTime.day(clock.instant()).minusDays(3);
    }
}
