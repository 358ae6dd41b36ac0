package nl.kansrijk.web.portal;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class ProfilePageTest extends MatchingHouse {
    private static final Pattern PIECE = Pattern.compile("id=\"uitspraak-([0-9a-f-]{36})\"");

    @LocalServerPort
    int port;

    ClientId client;
    Actor self;
    Caller caller;

    @BeforeEach
    void a_client_of_whom_something_is_said() {
        client = picker();
        self = region.self(rucphen, client);
        var before = with(self, Permission.OWN_PROFILE, client, passage -> profiles.open(client, passage));
        before.panels().stream()
                .flatMap(panel -> panel.entries().stream())
                .map(ClientFile.Entry::statement)
                .forEach(this::written);
        caller = Caller.by(self, port);
    }

    /** The contact person writes it down again, picking a level higher, packing as the client told it; nobody asked yet. */
    private void written(Statement said) {
        boolean picking = said.fact().about("HS_SKILL", Drafts.PICKING.value());
        var value = picking ? new Value.Level(3) : said.fact().value();
        boolean told = said.fact().about("HS_SKILL", Drafts.PACKING.value());
        var source = told ? Source.self(today().minusDays(1)) : Source.professional(today());
        var own = NewStatement.first(said.fact().characteristic(), said.fact().item(), value, source);
        with(
                caseManager,
                Permission.CHANGE_STATEMENT,
                client,
                passage -> profiles.say(client, own.following(said.id()), passage));
    }

    @Test
    void what_the_client_wrote_needs_no_answer() {
        var open = open();
        with(self, Permission.CHANGE_STATEMENT, client, passage -> {
            var wish = NewStatement.first("WISH_LEARN", "", new Value.Text("lassen"), Source.self(today()));
            return profiles.say(client, wish, passage);
        });
        assertThat(open()).isEqualTo(open);
    }

    @Test
    void a_client_reads_how_long_as_it_was_asked_and_plain_levels_and_is_not_asked_how_the_file_is_kept() {
        noted("HS_EXP", "life:food-bank", Value.Number.of(180));
        noted("VIEW_STATUS", "", new Value.Code("V0"));
        assertThat(beginningAt("HS_EXP"))
                .contains("Werkervaring", "langer dan tien jaar")
                .doesNotContain("180", "15 jaar");
        assertThat(beginningAt("HS_LANG_NL")).contains("Redelijk (B1)");
        var file = with(self, Permission.OWN_PROFILE, client, passage -> profiles.open(client, passage));
        assertThat(Pieces.of(file, Chapter.ALL, Optional.empty(), 99).now())
                .isNotEmpty()
                .noneMatch(entry -> entry.characteristic().code().equals("VIEW_STATUS"));
    }

    @Test
    void a_certificate_that_someone_does_not_have_is_never_followed_by_yes() {
        noted("HS_CERT_NOT", "VCA_BASIS", new Value.Present());
        assertThat(beginningAt("HS_CERT_NOT"))
                .containsPattern("Geen certificaat</h3>\\s*<article(?s:.){0,300}<strong>niet</strong>");
        assertThat(caller.get("/mijn-gegevens/bestand").body())
                .containsPattern("\"HS_CERT_NOT\"[^}]*\"zegt\" : \"niet\"");
    }

    private void noted(String characteristic, String item, Value value) {
        var said = NewStatement.first(characteristic, item, value, Source.professional(today()));
        with(caseManager, Permission.CHANGE_STATEMENT, client, passage ->
                (Said.Kept) profiles.say(client, said, passage));
    }

    private String beginningAt(String characteristic) {
        var said = with(self, Permission.OWN_PROFILE, client, passage -> profiles.open(client, passage))
                .counting(characteristic)
                .filter(one -> one.source().type() == Source.Type.PROF)
                .reduce((one, last) -> last)
                .orElseThrow();
        return caller.get("/mijn-profiel?vanaf=" + said.id()).body();
    }

    @Test
    void what_the_client_fills_in_alone_raises_how_full_the_profile_is() {
        int before = filled();
        caller.post("/mijn-cv/over/talen", Map.of("SPEAKING", "B1", "taal0", "pl", "hoegoed0", "4"));
        caller.post("/mijn-cv/over/opleiding", Map.of("niveau", "4", "hoever", "1"));
        assertThat(filled()).isGreaterThan(before).isLessThan(100);
    }

    @Test
    void it_says_what_its_own_percentage_is_about() {
        assertThat(caller.get("/mijn-profiel").body())
                .containsSubsequence(
                        "procent is ingevuld",
                        "Bij Mijn profiel telt wat nodig is voor werk, ook wat u samen bespreekt.",
                        "Bij Vertel over uzelf telt alleen wat u zelf vertelt.");
        assertThat(caller.get("/mijn-gesprek").body())
                .containsSubsequence(
                        "procent is verteld",
                        "Bij Mijn profiel telt wat nodig is voor werk, ook wat u samen bespreekt.");
    }

    @Test
    void it_says_in_which_parts_something_misses_and_no_longer_once_it_is_told() {
        var before = wanting();
        assertThat(before).contains("Wat er speelt (");
        caller.post("/mijn-cv/over/opleiding", Map.of("niveau", "4", "hoever", "1"));
        assertThat(wanting()).isNotEqualTo(before);
        assertThat(caller.get("/mijn-profiel").body())
                .contains("Een deel hiervan bespreekt u samen met uw contactpersoon.");
    }

    private String wanting() {
        var found = Pattern.compile("Hier mist nog iets: ([^<.]*)\\.")
                .matcher(caller.get("/mijn-profiel").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void the_client_reads_the_same_figure_as_the_list_of_the_contact_person_counts() {
        var file = with(self, Permission.OWN_PROFILE, client, passage -> profiles.open(client, passage));
        assertThat(filled()).isEqualTo(file.glance().knownPercent());
    }

    private int filled() {
        var found = Pattern.compile("(\\d+) procent is ingevuld")
                .matcher(caller.get("/mijn-profiel").body());
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    @Test
    void the_profile_tells_what_is_said_by_whom_and_lets_two_voices_stand() {
        var page = caller.get("/mijn-profiel");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Kunnen", "Kan ik anderen leren", "Uw contactpersoon schreef dit op")
                .contains("U zei dit op", "Kan ik zelfstandig");
    }

    @Test
    void at_most_three_pieces_ask_for_an_answer_at_a_time_and_the_rest_comes_when_wanted() {
        var first = caller.get("/mijn-profiel").body();
        var more = more(first);
        var second = caller.get(more).body();
        assertThat(pieces(first)).hasSize(3).doesNotContainAnyElementsOf(pieces(second));
        assertThat(first).contains("Nog " + open() + " stukjes", "Laat meer zien");
    }

    @Test
    void after_the_last_pieces_it_starts_again_so_that_nothing_is_passed_over() {
        var seen = new HashSet<String>();
        var page = "/mijn-profiel";
        for (long shown = 0; shown < open(); shown += 3) {
            var body = caller.get(page).body();
            seen.addAll(pieces(body));
            page = more(body);
        }
        assertThat(seen).hasSize((int) open());
    }

    @Test
    void what_was_answered_is_folded_away_and_can_still_be_changed() {
        var piece = piece();
        caller.post("/mijn-profiel/" + piece, Map.of("antwoord", "RECOGNISED"));
        var parts = caller.get("/mijn-profiel").body().split("id=\"bekeken\"");
        assertThat(parts[0]).doesNotContain(piece);
        assertThat(parts[1]).contains("Dit heeft u al bekeken", piece, "/mijn-profiel/" + piece + "/terug");
    }

    @Test
    void after_the_last_answer_there_is_rest_also_when_it_was_klopt_niet() {
        for (long left = open(); left > 0; left--) {
            assertThat(caller.get("/mijn-profiel").body()).doesNotContain("U keek naar alles");
            caller.post("/mijn-profiel/" + piece(), Map.of("antwoord", "DISPUTED"));
        }
        assertThat(caller.get("/mijn-profiel").body())
                .contains("U keek naar alles")
                .doesNotContain("Laat meer zien");
    }

    @Test
    void klopt_niet_is_kept_with_own_words_and_can_be_taken_back() {
        var piece = piece();
        var answer = caller.post(
                "/mijn-profiel/" + piece, Map.of("antwoord", "DISPUTED", "woorden", "<b>Ik</b> werk liever alleen"));
        assertThat(destination(answer)).isEqualTo("/mijn-profiel");
        assertThat(caller.get("/mijn-profiel").body())
                .contains("Dit telt nu niet mee", "&lt;b&gt;Ik&lt;/b&gt; werk liever alleen");
        var back = caller.post("/mijn-profiel/" + piece + "/terug", Map.of("nummer", "1"));
        assertThat(destination(back)).isEqualTo("/mijn-profiel?vanaf=" + piece + "#uitspraak-" + piece);
        var page = caller.get("/mijn-profiel?vanaf=" + piece).body();
        assertThat(page).contains("weggehaald").doesNotContain("werk liever alleen");
        assertThat(pieces(page)).startsWith(piece);
    }

    @Test
    void what_makes_no_sense_changes_nothing_and_says_what_to_do() {
        var piece = piece();
        assertThat(after("/mijn-profiel/" + piece, Map.of("antwoord", "MISSCHIEN")))
                .contains("Kies Klopt, Klopt deels of Klopt niet");
        assertThat(after("/mijn-profiel/" + piece, Map.of("antwoord", "PARTLY", "woorden", "a".repeat(1001))))
                .contains("te lang");
        assertThat(after("/mijn-profiel/" + piece + "/terug", Map.of())).contains("niets om terug");
    }

    @Test
    void a_citizen_service_number_in_own_words_is_hidden_and_said() {
        caller.post("/mijn-profiel/" + piece(), Map.of("antwoord", "PARTLY", "woorden", "mijn nummer is 111222333"));
        assertThat(caller.get("/mijn-profiel").body())
                .contains("burgerservicenummer verborgen")
                .doesNotContain("111222333");
    }

    @Test
    void the_same_answer_sent_twice_is_one_answer() {
        var piece = piece();
        caller.post("/mijn-profiel/" + piece, Map.of("antwoord", "RECOGNISED"));
        caller.post("/mijn-profiel/" + piece, Map.of("antwoord", "RECOGNISED"));
        caller.post("/mijn-profiel/" + piece + "/terug", Map.of("nummer", "1"));
        assertThat(caller.get("/mijn-profiel").body()).doesNotContain("answer__given");
    }

    @Test
    void taking_an_answer_back_twice_goes_one_answer_back() {
        var piece = piece();
        after("/mijn-profiel/" + piece, Map.of("antwoord", "RECOGNISED"));
        assertThat(after("/mijn-profiel/" + piece, Map.of("antwoord", "DISPUTED")))
                .contains("name=\"nummer\" value=\"2\"");
        var second = Map.of("nummer", "2");
        assertThat(after("/mijn-profiel/" + piece + "/terug", second)).contains("We schreven op dat dit klopt");
        assertThat(after("/mijn-profiel/" + piece + "/terug", second)).contains("was al weg");
        assertThat(caller.get("/mijn-profiel").body())
                .contains("answer__given--RECOGNISED")
                .doesNotContain("answer__given--DISPUTED");
    }

    @Test
    void what_is_said_of_another_cannot_be_answered_nor_seen() {
        var other = Caller.by(region.self(rucphen, picker()), port);
        var foreign = other.post("/mijn-profiel/" + piece(), Map.of("antwoord", "RECOGNISED"));
        var unknown = other.post("/mijn-profiel/" + UUID.randomUUID(), Map.of("antwoord", "RECOGNISED"));
        assertThat(foreign.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(unknown.body());
        assertThat(Caller.by(caseManager, port).get("/mijn-profiel").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_profile_looks_right_and_answers_on_the_spot(int width) {
        try (var visit = Visit.by(self, port, width)) {
            var page = visit.open("/mijn-profiel");
            visit.looksRight("mijn-profiel", 44);
            page.locator(".answer__own summary").first().click();
            page.locator(".answer__own textarea").first().fill("Ik doe dit al jaren");
            page.locator(".answer button[value=PARTLY]").first().focus();
            page.keyboard().press("Enter");
            page.locator(".answer__given").first().waitFor();
            assertThat(page.locator(".answer__words").first().innerText()).isEqualTo("Ik doe dit al jaren");
            page.waitForFunction("() => document.activeElement.className === 'answer__news'");
            visit.looksRight("mijn-profiel-antwoord", 44);
            page.locator(".answer button:has-text('Toch anders')").first().click();
            page.locator(".answer__given")
                    .first()
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        }
    }

    @Test
    @Tag("browser")
    void the_last_answers_say_so_at_once_and_more_comes_in_place() {
        try (var visit = Visit.by(self, port, 360)) {
            var page = visit.open("/mijn-profiel");
            assertThat(((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue())
                    .isLessThanOrEqualTo(2500);
            var before = page.locator("#voortgang").innerText();
            page.locator("#stukjes .answer button[value=DISPUTED]").first().click();
            page.locator("#stukjes .answer__given").waitFor();
            assertThat(page.locator("#voortgang").innerText()).isNotEqualTo(before);
            page.locator("text=Laat meer zien").click();
            page.locator("#bekeken .fold__title").waitFor();
            assertThat(page.locator("#stukjes .said").count()).isEqualTo(3);
            visit.looksRight("mijn-profiel-meer", 44);
            page.locator("#bekeken .fold__title").click();
            visit.looksRight("mijn-profiel-bekeken", 44);
            for (long left = open(); left > 0; left--) {
                page.navigate(page.url().replaceAll("[?#].*", ""));
                page.locator("#stukjes .answer button[value=DISPUTED]").first().click();
                page.locator("#stukjes .answer__given").waitFor();
            }
            assertThat(page.locator("#voortgang").innerText()).contains("U keek naar alles");
            page.locator("#stukjes button:has-text('Toch anders')").click();
            page.locator("#voortgang >> text=Nog 1 stukje").waitFor();
        }
    }

    /** The page that this form leads to. */
    private String after(String path, Map<String, String> answers) {
        return caller.get(destination(caller.post(path, answers)).replaceAll("#.*", ""))
                .body();
    }

    private String piece() {
        return pieces(caller.get("/mijn-profiel").body()).getFirst();
    }

    /** The pieces that ask for an answer now. */
    private static List<String> pieces(String page) {
        return PIECE.matcher(page.split("id=\"bekeken\"")[0])
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String more(String page) {
        return page.replaceAll("(?s).*href=\"(/mijn-profiel\\?vanaf=[0-9a-f-]+)\".*", "$1");
    }

    private long open() {
        return with(self, Permission.OWN_PROFILE, client, passage -> Pieces.open(profiles.open(client, passage)));
    }
}
