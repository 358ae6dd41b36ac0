package nl.kansrijk.web.passport;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.profile.MatchingPause;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Uploads;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class FilesPageTest {
    private static final String TEST = """
            {"schema":"kansrijk-test-results","version":1,"provider":"Testbureau Zuid","taken":"2026-01-05",
             "results":[{"characteristic":"SS_TALENT","item":"CREATING","value":"true"},
                        {"characteristic":"HS_THINK","item":"","value":"4"}]}
            """;
    private static final String CSV = """
            provider;taken;characteristic;item;value
            Testbureau Zuid;2026-01-05;SS_TALENT;HELPING;true
            Testbureau Zuid;2026-01-05;SS_COMP;24105;1
            """;

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    @Autowired
    Gate gate;

    @Autowired
    Profiles profiles;

    Tenant rucphen;
    Actor caseManager;
    ClientId client;
    Actor self;
    Caller caller;
    Uploads sender;

    @BeforeEach
    void a_client_with_papers() {
        shelf.fill();
        rucphen = region.organisation(Tenant.Kind.MUNICIPALITY);
        caseManager = region.actor(rucphen, Role.CASE_MANAGER);
        client = region.clientOf(caseManager);
        self = region.self(rucphen, client);
        caller = Caller.by(self, port);
        sender = Uploads.by(self, port);
        caller.post("/mijn-cv/over/papieren", Map.of("rijbewijs", "B"));
        caller.post("/mijn-cv/over/talen", Map.of("SPEAKING", "B1", "taal0", "pl", "hoegoed0", "4"));
    }

    @Test
    void a_passport_goes_out_with_code_source_and_date_and_comes_in_elsewhere_the_same() {
        var passport = text(sender.get("/mijn-bestanden/paspoort", -1));
        assertThat(passport)
                .contains(
                        "\"schema\" : \"kansrijk-skills-passport\"",
                        "\"version\" : 1",
                        "HS_LICENCE",
                        "\"source\" : \"SELF\"");
        var elsewhere = region.organisation(Tenant.Kind.MUNICIPALITY);
        var other = region.self(elsewhere, region.clientOf(region.actor(elsewhere, Role.CASE_MANAGER)));
        var path = brought(Uploads.by(other, port), "paspoort.json", passport);
        var reader = Caller.by(other, port);
        var lines = reader.get(path).body();
        assertThat(lines).contains("Vaardighedenpaspoort van", "Pools", "Zelf gezegd");
        assertThat(reader.get("/mijn-cv").body()).doesNotContain("Pools");
        keepAll(other, path);
        assertThat(reader.get("/mijn-cv").body()).contains("Pools", "Rijbewijs", "B1");
        assertThat(reader.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_licence_that_comes_in_ends_the_no_to_it_with_a_sentence() {
        var passport = text(sender.get("/mijn-bestanden/paspoort", -1));
        caller.post("/mijn-cv/over/papieren", Map.of("rijbewijs", "REST"));
        var anew = Caller.by(self, port);
        anew.post(brought(sender, "paspoort.json", passport), Map.of("regel", "0"));
        assertThat(anew.get("/mijn-cv").body())
                .contains("Bij een bewijs of rijbewijs stond iets anders. Dat telt nu niet meer.");
        assertThat(said("HS_LICENCE")).isTrue();
        assertThat(said("HS_LICENCE_NOT")).isFalse();
    }

    private boolean said(String characteristic) {
        var file = gate.pass(
                Look.by(self, Permission.OWN_PROFILE).about(client), passage -> profiles.open(client, passage));
        return file.counting(characteristic, "B").isPresent();
    }

    @Test
    void of_a_test_only_the_chosen_lines_are_kept_with_provider_and_date() {
        var path = brought(sender, "uitslag.json", TEST);
        assertThat(caller.get(path).body()).contains("Uit een test van Testbureau Zuid", "5 januari 2026");
        caller.post(path, Map.of("regel", "0"));
        var guide =
                Caller.by(caseManager, port).get("/klanten/" + client.value()).body();
        assertThat(guide).contains("Maken").contains("test").doesNotContain("Werk- en denkniveau: Mbo");
    }

    @Test
    void a_kept_result_stands_on_the_own_talents_with_provider_and_day() {
        var path = brought(sender, "uitslag.csv", CSV);
        assertThat(caller.get("/mijn-talenten").body()).doesNotContain("Testbureau Zuid");
        caller.post(path, Map.of("regel", "0"));
        assertThat(caller.get("/mijn-talenten").body())
                .containsSubsequence(
                        "Dit doe ik graag", "Helpen", "Uit een test van Testbureau Zuid, maandag 5 januari 2026");
        caller.post(brought(sender, "uitslag.csv", CSV), Map.of("regel", "1"));
        assertThat(caller.get("/mijn-talenten").body())
                .containsSubsequence(
                        "Ik werk graag samen", "Uit een test van Testbureau Zuid, maandag 5 januari 2026", "Helpen");
    }

    @Test
    void a_kept_result_says_whose_test_it_was_on_the_own_profile_and_in_the_file() {
        caller.post(brought(sender, "uitslag.csv", CSV), Map.of("regel", "0"));
        assertThat(caller.get("/mijn-profiel").body())
                .contains("Uit een test van Testbureau Zuid, maandag 5 januari 2026");
        assertThat(Caller.by(caseManager, port)
                        .get("/klanten/" + client.value())
                        .body())
                .contains("Uit een test van Testbureau Zuid, maandag 5 januari 2026");
    }

    @Test
    void the_example_that_stands_ready_can_be_brought_in_and_the_own_talents_lead_the_way_to_it() {
        assertThat(caller.get("/mijn-talenten").body()).contains("href=\"/mijn-bestanden\"", "ergens anders een test");
        var page = caller.get("/mijn-bestanden").body();
        var example = page.replaceAll("(?s).*href=\"([^\"]+voorbeeld-uitslag.csv)\".*", "$1");
        keepAll(self, brought(sender, "voorbeeld.csv", caller.get(example).body()));
        assertThat(caller.get("/mijn-talenten").body()).contains("Maken", "Uit een test van Testbureau Voorbeeld");
    }

    @Test
    void a_day_as_a_spreadsheet_writes_it_is_read_and_a_day_that_is_none_is_told() {
        caller.post(brought(sender, "uitslag.csv", CSV.replace("2026-01-05", "5-1-2026")), Map.of("regel", "0"));
        assertThat(caller.get("/mijn-talenten").body()).contains("maandag 5 januari 2026");
        assertThat(told(CSV.replace("2026-01-05", "31-2-2026").getBytes(StandardCharsets.UTF_8)))
                .contains("Regel 1 klopt niet: de dag is geen dag");
    }

    @Test
    void the_dream_in_own_words_stands_first_in_the_field_of_the_dream_job() {
        caller.post("/mijn-cv/over/droombaan", Map.of("woorden", "Iets met paarden"));
        assertThat(text(sender.get("/mijn-bestanden/kandidatenverkenner?soort=json", -1)))
                .contains("\"droombaan\":\"Iets met paarden\"");
        var desk = "esco:o:f7b04542-d8c7-42db-8475-e63b507cce82";
        caller.post("/mijn-cv/over/droombaan", Map.of("woorden", "achter een balie", "werk", desk));
        assertThat(text(sender.get("/mijn-bestanden/kandidatenverkenner?soort=json", -1)))
                .containsPattern("\"droombaan\":\"achter een balie, [Rr]eceptionist");
    }

    @Test
    void a_professional_brings_in_a_test_as_a_table() {
        var guide = Uploads.by(caseManager, port);
        var answer = guide.send(
                "/klanten/" + client.value() + "/bestanden",
                "bestand",
                "uitslag.csv",
                CSV.getBytes(StandardCharsets.UTF_8));
        var path = answer.headers().firstValue("Location").orElseThrow();
        var reader = Caller.by(caseManager, port);
        assertThat(reader.get(path).body()).contains("Testbureau Zuid", "Samenwerken en overleggen");
        reader.post(path, Map.of("regel", "1"));
        assertThat(caller.get("/mijn-cv").body()).contains("Samenwerken en overleggen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"schema":"kansrijk-skills-passport","version":1| kapot of niet af
            {"schema":"iets anders","version":1}| geen vaardighedenpaspoort
            [1,2,3]| geen vaardighedenpaspoort
            {"schema":"kansrijk-skills-passport","version":2,"lines":[]}| van een andere versie
            {"schema":"kansrijk-skills-passport","version":1,"issuer":"X","lines":[],"geheim":1}| velden die wij niet kennen
            {"schema":"kansrijk-skills-passport","version":1,"issuer":"X","lines":[]}| staan geen uitslagen
            {"schema":"kansrijk-skills-passport","schema":"x","version":1}| kapot of niet af
            {"schema":"kansrijk-test-results","version":1,"provider":"X","taken":"2026-01-05","results":[{"characteristic":"FN_LOAD","item":"standing","value":"CAN"}]}| Regel 1 klopt niet
            {"schema":"kansrijk-test-results","version":1,"provider":"X","taken":"2099-01-05","results":[{"characteristic":"HS_THINK","item":"","value":"4"}]}| Regel 1 klopt niet
            {"schema":"kansrijk-test-results","version":1,"provider":"","taken":"2026-01-05","results":[{"characteristic":"HS_THINK","item":"","value":"4"}]}| niet in wie dit bestand maakte
            {"schema":"kansrijk-test-results","version":1,"provider":"Bureau\\u0000","taken":"2026-01-05","results":[{"characteristic":"HS_THINK","item":"","value":"4"}]}| gewone tekst
            provider;provider;taken;item;value%nBureau;Bureau;2026-01-05;;4| De kolommen kloppen niet
            naam;waarde| Vraag het bureau van de test om een bestand voor Kansrijk
            provider;taken;characteristic;item;value| staan geen uitslagen
            """)
    void a_wrong_file_says_what_is_wrong_and_nothing_is_kept(String content, String told) {
        var file = content.replace("%n", "\n").getBytes(StandardCharsets.UTF_8);
        var answer = sender.send("/mijn-bestanden", "bestand", "x.json", file);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).contains(told, "role=\"alert\"");
        assertThat(caller.get("/mijn-bestanden").body()).doesNotContain("wacht nog op uw keuze");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bureau;2026-01-05;HS_THINK",
                "Bureau;2026-01-05;HS_THINK;;4;5",
                "\"Bureau;2026-01-05;HS_THINK;;4"
            })
    void a_table_that_cannot_be_read_says_so_and_not_that_it_is_empty(String line) {
        var table = ("provider;taken;characteristic;item;value\n" + line).getBytes(StandardCharsets.UTF_8);
        assertThat(text(sender.send("/mijn-bestanden", "bestand", "x.csv", table)))
                .contains("Deze csv kunnen wij niet lezen", "role=\"alert\"");
    }

    @Test
    void other_letters_a_picture_and_one_wrong_line_among_good_ones_leave_nothing_behind() {
        assertThat(told("naïve".getBytes(StandardCharsets.ISO_8859_1))).contains("kunnen wij niet lezen");
        assertThat(told(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0})).contains("kunnen wij niet lezen");
        assertThat(told(new byte[1_000_001])).contains("te groot");
        assertThat(told((CSV + "Testbureau Zuid;2026-01-05;SS_COMP;onzin;1\n").getBytes(StandardCharsets.UTF_8)))
                .contains("Regel 3 klopt niet");
        assertThat(told(CSV.replace("Zuid;2026-01-05;SS_COMP", "Noord;2026-01-05;SS_COMP")
                        .getBytes(StandardCharsets.UTF_8)))
                .contains("meer dan één bureau");
        assertThat(told(("[".repeat(5000)).getBytes(StandardCharsets.UTF_8))).contains("kapot of niet af");
        assertThat(caller.get("/mijn-bestanden").body()).doesNotContain("wacht nog op uw keuze");
    }

    @Test
    void a_file_can_be_let_go_and_someone_elses_is_not_there() {
        var path = brought(sender, "uitslag.json", TEST);
        var elsewhere = region.organisation(Tenant.Kind.MUNICIPALITY);
        var other = region.self(elsewhere, region.clientOf(region.actor(elsewhere, Role.CASE_MANAGER)));
        assertThat(Caller.by(other, port).get(path).statusCode()).isEqualTo(404);
        caller.post(path, Map.of("weg", "ja"));
        assertThat(caller.get(path).statusCode()).isEqualTo(404);
        assertThat(caller.get("/mijn-cv").body()).doesNotContain("Wat ik graag doe");
    }

    @Test
    void the_fields_of_the_kandidatenverkenner_have_no_name_and_leave_the_unknown_empty() {
        var csv = text(sender.get("/mijn-bestanden/kandidatenverkenner?soort=csv", -1));
        assertThat(csv)
                .contains("\"opleidingsniveau\";\"reisafstand_km\"", "\"droombaan\"")
                .doesNotContain("null");
        caller.post("/mijn-cv/over/opleiding", Map.of("niveau", "4", "hoever", "1"));
        var json = text(sender.get("/mijn-bestanden/kandidatenverkenner?soort=json", -1));
        assertThat(json).contains("\"opleidingsniveau\":\"Mbo\"", "\"reist_zelfstandig\":\"\"");
    }

    @Test
    void a_school_that_was_left_early_is_no_diploma_and_what_someone_cannot_is_no_competency() {
        caller.post("/mijn-cv/over/opleiding", Map.of("niveau", "4", "hoever", "2"));
        var weak = CSV.replace("24105;1", "24105;3");
        caller.post(brought(sender, "uitslag.csv", weak), Map.of("regel", "1"));
        caller.post("/mijn-talenten/kaarten", Map.of("kaart", "24120"));
        var json = text(sender.get("/mijn-bestanden/kandidatenverkenner?soort=json", -1));
        assertThat(json)
                .contains(
                        "\"opleidingsniveau\":\"\"",
                        "\"opleiding\":\"Mbo (Gestopt)\"",
                        "\"competenties\":\"Kwaliteit leveren\"");
        assertThat(text(Uploads.by(caseManager, port)
                        .get("/klanten/" + client.value() + "/bestanden/kandidatenverkenner?soort=json", -1)))
                .isEqualTo(json);
    }

    @Test
    void who_looks_for_no_work_now_is_not_available() {
        caller.post("/mijn-cv/over/opleiding", Map.of("niveau", "4", "hoever", "1"));
        gate.pass(Look.by(caseManager, Permission.CHANGE_STATEMENT).about(client), passage -> {
            profiles.pauseMatching(client, new MatchingPause(Reason.of("pause.first-home"), Optional.empty()), passage);
            return client;
        });
        assertThat(text(sender.get("/mijn-bestanden/kandidatenverkenner?soort=json", -1)))
                .contains("\"beschikbaar\":\"nee\"");
    }

    @Test
    @Tag("browser")
    void what_someone_fills_in_on_a_phone_about_work_school_strengths_and_dream_stands_in_the_file_for_uwv() {
        try (var visit = Visit.by(self, port, 360)) {
            var page = visit.open("/mijn-cv");
            goes(page, "Vertel iets wat u deed", "Vrijwilligerswerk");
            page.getByText("Kantine van de club").click();
            visit.press("Verder");
            page.getByText("Twee tot vijf jaar").click();
            page.locator("[name=nog][value=ja]").check();
            visit.press("Verder");
            page.getByText("Ik rekende af").click();
            visit.press("Verder");
            visit.press("Zet in het cv");
            goes(page, "Opleiding");
            page.locator("[name=niveau][value='4']").check();
            page.getByText("Afgemaakt").click();
            visit.press("Bewaar");
            goes(page, "Droombaan");
            page.locator("[name=woorden]").fill("Iets met paarden");
            visit.press("Bewaar");
            visit.open("/mijn-cv");
            goes(page, "Waar ik sterk in ben");
            page.getByText("Ik werk netjes").click();
            visit.press("Verder");
        }
        assertThat(text(sender.get("/mijn-bestanden/kandidatenverkenner?soort=json", -1)))
                .contains(
                        "\"opleidingsniveau\":\"Mbo\"",
                        "antine van de club (twee tot vijf jaar)",
                        "\"opleiding\":\"Mbo (Afgemaakt)\"",
                        "\"competenties\":\"Kwaliteit leveren\"",
                        "\"droombaan\":\"Iets met paarden\"");
    }

    private static void goes(Page page, String... ways) {
        for (var way : ways)
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(way))
                    .first()
                    .click();
    }

    @Test
    @Tag("browser")
    void the_pages_fit_on_a_phone() {
        var path = brought(sender, "uitslag.json", TEST);
        try (var visit = Visit.by(self, port, 360)) {
            visit.open("/mijn-bestanden");
            visit.looksRight("passport-files", 24);
            visit.open(path);
            visit.looksRight("passport-lines", 24);
        }
    }

    private void keepAll(Actor who, String path) {
        try (var visit = Visit.by(who, port, 360)) {
            visit.open(path);
            visit.press("Bewaar wat is aangevinkt");
        }
    }

    private String brought(Uploads from, String name, String content) {
        var answer = from.send("/mijn-bestanden", "bestand", name, content.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.headers().firstValue("Location")).as(text(answer)).isPresent();
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String told(byte[] content) {
        return text(sender.send("/mijn-bestanden", "bestand", "x.json", content));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
