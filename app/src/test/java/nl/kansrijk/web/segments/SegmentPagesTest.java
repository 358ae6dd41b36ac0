package nl.kansrijk.web.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.profile.BulkProfiles;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.Life;
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

/** Groups as a team manager builds them and a case manager uses them. */
@OpenHouse
class SegmentPagesTest {
    private static final String HARD_ONLY = "U kijkt alleen naar leeftijd";

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
    Clock clock;

    Tenant town;
    Actor manager;
    Actor guide;
    Caller caller;

    @BeforeEach
    void a_town_with_twelve_people_who_want_but_do_not_dare() {
        shelf.fill();
        town = region.organisation(Tenant.Kind.MUNICIPALITY);
        manager = region.actor(town, Role.TEAM_MANAGER);
        guide = region.actor(town, Role.CASE_MANAGER);
        caller = Caller.by(manager, port);
        var day = DutchTime.day(clock.instant()).minusDays(10);
        var identity =
                new Identity("Noor Zonder", LocalDate.of(1960, 1, 1), "", "", "", Optional.empty(), "nl", "PHONE");
        var lives = IntStream.range(0, 12)
                .mapToObj(i -> new Life(
                        ClientId.random(),
                        false,
                        i < 2 ? Optional.of(guide.user()) : Optional.empty(),
                        identity,
                        Optional.empty(),
                        List.of(line("INTENT", "4.2", day), line("SE_WORK", "2.1", day))));
        jobs.quietly(() -> bulk.load(town.id(), guide.user(), clock.instant(), lives));
    }

    @Test
    void the_size_is_told_at_once_with_each_rule_in_plain_words() {
        assertThat(count(Map.of("INTENT", "HIGH", "SE_WORK", "LOW")))
                .contains("Minstens 10 mensen", "Plan om te gaan werken: hoog", "en Vertrouwen dat werk lukt: laag")
                .doesNotContain(HARD_ONLY, "Noor Zonder");
        assertThat(count(Map.of("INTENT", "HIGH", "SE_WORK", "HIGH", "samen", "ANY")))
                .contains("Minstens 10 mensen", "of Vertrouwen dat werk lukt: hoog");
        assertThat(count(Map.of("INTENT", "LOW"))).contains("Minder dan 5 mensen");
        assertThat(count(Map.of())).contains("Kies een regel");
    }

    @Test
    void a_group_by_age_only_warns_and_points_to_what_says_more() {
        assertThat(count(Map.of("AGE", "55-99")))
                .contains(
                        HARD_ONLY,
                        "Dat zegt niets over wat iemand kan of wil",
                        "href=\"#deel-WIL\"",
                        "id=\"deel-WIL\"");
        assertThat(count(Map.of("AGE", "55-99", "HS_EDU", "4"))).contains("alleen naar leeftijd en opleiding");
        assertThat(count(Map.of("AGE", "55-99", "INTENT", "HIGH"))).doesNotContain("U kijkt alleen naar");
    }

    @Test
    void what_nobody_may_be_sorted_by_is_nowhere_to_choose() {
        var page = caller.get("/groepen/bouwen").body();
        assertThat(page)
                .contains("Geslacht, nationaliteit, herkomst en wijk kunt u niet kiezen")
                .doesNotContain("ID_ADDRESS_PC4", "POS_INTEGRATION", "HS_LANG_OTHER");
        assertThat(count(Map.of("ID_ADDRESS_PC4", "4761", "geslacht", "V"))).contains("Kies een regel");
    }

    @Test
    void a_group_is_kept_with_its_package_measured_taken_away_and_put_back() {
        assertThat(caller.get("/groepen").body()).contains("Nog geen groepen");
        var here = kept("Wil wel, durft niet");
        assertThat(caller.get("/groepen").body()).contains("Wil wel, durft niet", "Bewaard door Test op");
        assertThat(caller.get(here).body())
                .contains("Minstens 10 mensen", "Kleine stappen", "Nog niet gemeten", "Haal weg");
        caller.post(here + "/meet", Map.of());
        assertThat(caller.get(here).body()).contains("minstens 10", "te weinig om te tonen");
        caller.post(here + "/weg", Map.of());
        assertThat(caller.get(here).body()).contains("Deze groep is weggehaald", "Zet terug");
        assertThat(caller.get("/groepen").body()).contains("Nog geen groepen");
        caller.post(here + "/terug", Map.of());
        assertThat(caller.get("/groepen").body()).contains("Wil wel, durft niet");
    }

    @Test
    void a_group_without_name_or_rules_keeps_what_was_chosen_and_says_what_is_missing() {
        var answer = caller.post("/groepen", Map.of("INTENT", "HIGH", "naam", " "));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Geef de groep een naam", "Plan om te gaan werken: hoog");
        assertThat(caller.post("/groepen", Map.of("naam", "Leeg")).body()).contains("Kies één of meer regels.", "Leeg");
    }

    @Test
    void a_change_keeps_the_group_and_a_copy_stands_beside_it() {
        var here = kept("Wil wel");
        var id = here.substring(here.lastIndexOf('/') + 1);
        assertThat(caller.get("/groepen/bouwen?groep=" + id).body()).contains("Groep wijzigen", "value=\"Wil wel\"");
        var change = Map.of("nummer", id, "versie", "1", "naam", "Wil graag", "INTENT", "HIGH");
        caller.post("/groepen", change);
        assertThat(caller.get(here).body()).contains("Wil graag");
        caller.post("/groepen", change);
        assertThat(caller.get(here).body()).contains("Iemand anders wijzigde deze groep intussen");
        assertThat(caller.get("/groepen/bouwen?kopie=" + id).body())
                .contains("Nieuwe groep", "Wil graag (kopie)")
                .doesNotContain("name=\"nummer\" value=\"" + id);
    }

    @Test
    void who_guides_clients_sees_which_own_ones_belong_to_a_group_and_nobody_else_sees_anyone() {
        var here = kept("Wil wel, durft niet");
        var id = here.substring(here.lastIndexOf('/') + 1);
        assertThat(Caller.by(guide, port).get("/groepen/klanten?groep=" + id).body())
                .contains("2 van uw klanten horen bij ‘Wil wel, durft niet’.", "Noor Zonder", "Kleine stappen");
        assertThat(Caller.by(guide, port).get("/beeld/klanten").body()).contains("href=\"/groepen/klanten\"");
        assertThat(Caller.by(guide, port).get("/groepen").statusCode()).isEqualTo(404);
        for (var role : List.of(Role.TEAM_MANAGER, Role.POLICY_RESEARCHER, Role.JOB_COACH, Role.CLIENT))
            assertThat(Caller.by(region.actor(town, role), port)
                            .get("/groepen/klanten")
                            .statusCode())
                    .as(role.name())
                    .isEqualTo(404);
        assertThat(caller.get(here).body()).doesNotContain("Noor Zonder");
    }

    @Test
    void a_case_manager_without_groups_reads_who_makes_them() {
        assertThat(Caller.by(guide, port).get("/groepen/klanten").body())
                .contains("Nog geen groepen", "Uw teammanager of beleidsadviseur");
    }

    @Test
    void it_is_complete_in_english() {
        assertThat(caller.get("/groepen/bouwen?taal=en").body())
                .contains("New group", "Age, education and experience", "Sex, nationality, origin and district");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_pages_look_right(int width) {
        var here = kept("Wil wel, durft niet");
        var id = here.substring(here.lastIndexOf('/') + 1);
        caller.post(here + "/meet", Map.of());
        try (var visit = Visit.by(manager, port, width)) {
            for (var path : List.of("/groepen", here, "/groepen/bouwen?groep=" + id)) {
                visit.open(path);
                visit.looksRight("groepen", 24);
            }
        }
        try (var visit = Visit.by(guide, port, width)) {
            visit.open("/groepen/klanten");
            visit.looksRight("groepen-klanten", 24);
        }
    }

    @Test
    @Tag("browser")
    void the_size_follows_each_choice_without_a_button_and_the_typed_name_stays() {
        try (var visit = Visit.by(manager, port, 1280)) {
            var page = visit.open("/groepen/bouwen");
            page.fill("#veld-naam", "Ouder");
            page.locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Leeftijd"))
                    .click();
            page.locator("input[name=AGE][value='55-99']").check();
            page.locator("#uitkomst").getByText(HARD_ONLY).waitFor();
            assertThat(page.inputValue("#veld-naam")).isEqualTo("Ouder");
            page.locator("#uitkomst a[href='#deel-KIJK']").click();
            page.locator("input[name=INTENT][value=HIGH]").check();
            page.locator("#uitkomst").getByText("Plan om te gaan werken: hoog").waitFor();
            assertThat(page.locator("#uitkomst").textContent())
                    .contains("Minstens 10 mensen")
                    .doesNotContain(HARD_ONLY);
        }
    }

    private String count(Map<String, String> chosen) {
        var page = caller.post("/groepen/tel", chosen).body();
        return page.substring(page.indexOf("<main"));
    }

    /** Keeps a group under this name and answers where it is. */
    private String kept(String name) {
        var id = UUID.randomUUID().toString();
        caller.post(
                "/groepen",
                Map.of(
                        "nummer",
                        id,
                        "naam",
                        name,
                        "INTENT",
                        "HIGH",
                        "SE_WORK",
                        "LOW",
                        "pakket-stap",
                        "STAP:SMALL_STEPS"));
        var list = caller.get("/groepen").body();
        assertThat(Pattern.compile("/groepen/" + id).matcher(list).find()).isTrue();
        return "/groepen/" + id;
    }

    private static Life.Line line(String scale, String mean, LocalDate day) {
        return Life.Line.of(scale, "", new Value.Number(new BigDecimal(mean)), new Source(Source.Type.DER, "", day));
    }
}
