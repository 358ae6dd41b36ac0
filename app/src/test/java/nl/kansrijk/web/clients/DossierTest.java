package nl.kansrijk.web.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.intake.AnswerSheet.Place;
import nl.kansrijk.intake.BulkTalks;
import nl.kansrijk.intake.Questions;
import nl.kansrijk.intake.Talk;
import nl.kansrijk.intake.TalkKind;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.Uploads;
import nl.kansrijk.testing.Visit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A whole file on paper, taken along, and brought in elsewhere. */
class DossierTest extends FileHouse {
    private static final String BRING = "/klanten/inlezen/dossier";

    @Autowired
    BulkTalks bulk;

    @Autowired
    Questions questions;

    Tenant elsewhere;
    Actor keeper;
    Actor guide;

    @BeforeEach
    void a_file_with_something_of_everything_and_another_house() {
        say("LD_FIN", "", new Value.Level(2));
        say("CAUSE_TEXT", "", new Value.Text("Ik kreeg nooit antwoord"));
        say("SS_COMP", "24105", new Value.Code("1"));
        dispute("AV_DAYS");
        held();
        var due = today().plusDays(3).toString();
        caller.post(path + "/taken", form(caller, path + "/taken", Map.of("words", "Bellen met de bank", "due", due)));
        caller.post(path + "/dus", Map.of("voorstel", "MONEY_HELP"));
        caller.post(path + "/vragen", Map.of("over", "SE_WORK"));
        var note = caller.get(path + "/aantekeningen").body();
        caller.post(path + "/aantekeningen", Map.of("woorden", "Goed gesprek gehad", "form", hidden(note, "form")));
        elsewhere = region.organisation(Tenant.Kind.MUNICIPALITY);
        keeper = region.actor(elsewhere, Role.APP_ADMIN);
        guide = region.actor(elsewhere, Role.CASE_MANAGER);
    }

    @Test
    void the_whole_file_stands_on_one_page_in_two_voices() {
        assertThat(caller.get(path + "/dossier").body())
                .contains("Dossier van Marja Visser", "Kunnen", "Wat er speelt", "Lukt niet alleen")
                .contains("Ik kan ook in de avond", "Telt nu niet mee")
                .contains("Metingen", "Taken", "Bellen met de bank", "Geldzorgen oppakken", "Goed gesprek gehad");
    }

    @Test
    void the_same_stands_in_a_pdf_that_can_be_read_aloud() throws Exception {
        var answer = Uploads.by(caseManager, port).get(path + "/dossier/pdf", -1);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("dossier.pdf")
                .doesNotContain("Marja");
        try (var pdf = Loader.loadPDF(answer.body())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Dossier van Marja Visser", "Lukt niet alleen", "Goed gesprek gehad");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void brought_in_elsewhere_the_file_is_equal_to_what_was_taken_along() {
        var taken = taken(caller, path);
        var there = new ClientId(UUID.randomUUID());
        var answer = send(moved(taken, there));
        assertThat(answer).contains("Het dossier is binnen", "Gesprekken: 1.");
        var again = taken(as(guide), "/klanten/" + there.value());
        assertThat(core(again)).isEqualTo(core(moved(taken, there)));
    }

    @Test
    void what_was_brought_in_is_a_file_like_any_other() {
        var there = new ClientId(UUID.randomUUID());
        send(moved(taken(caller, path), there));
        var page = as(guide).get("/klanten/" + there.value()).body();
        assertThat(page)
                .contains("Marja Visser", "Geldzorgen oppakken", "Staat op de lijst", "Bellen met de bank")
                .contains("Ik kan ook in de avond", "Klopt niet, zegt de klant");
        assertThat(as(guide).get("/klanten/" + there.value() + "/verloop").body())
                .contains("Vertrouwen in zoeken", "plot__point");
        assertThat(as(guide).get("/klanten/" + there.value() + "/aantekeningen").body())
                .contains("Goed gesprek gehad");
        assertThat(as(guide).get("/klanten/" + there.value() + "/gesprek").body())
                .contains("Volledig gesprek");
    }

    @Test
    void a_talk_from_years_before_the_house_opened_comes_in_with_what_it_measured() {
        var there = new ClientId(UUID.randomUUID());
        var old =
                moved(taken(caller, path), there).replaceAll("\"(opened|closed)\" : \"20[0-9]{2}-", "\"$1\" : \"2016-");
        assertThat(old).contains("\"opened\" : \"2016-");
        assertThat(send(old)).contains("Het dossier is binnen", "Gesprekken: 1.");
        assertThat(as(guide).get("/klanten/" + there.value() + "/verloop").body())
                .contains("Vertrouwen in zoeken");
    }

    @Test
    void someone_who_is_known_here_is_refused_and_never_merged() {
        var taken = taken(caller, path);
        assertThat(send(taken)).contains("Deze klant is hier al bekend");
        var there = new ClientId(UUID.randomUUID());
        send(moved(taken, there));
        assertThat(send(moved(taken, there))).contains("Deze klant is hier al bekend", "Er is niets bewaard");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "schema" : "kansrijk-dossier"   | "schema" : "iets-anders"        | Dit is geen dossier van Kansrijk
            "version" : 2,                  | "version" : 1,                  | andere versie
            "notes" : [                     | "extra" : 1, "notes" : [        | verkeerde vorm bij: extra
            "issuer" :                      | "isuer" :                       | verkeerde vorm bij
            "characteristic" : "LD_FIN"     | "characteristic" : "LD_NOPE"    | past niet bij de kenmerken
            "value" : "L2"                  | "value" : "L77"                 | past niet bij de kenmerken
            "value" : "L2"                  | "value" : "Q"                   | past niet bij de kenmerken
            "share" : "PRIVATE"             | "share" : "EVERYONE"            | profile / said
            "status" : "DISPUTED"           | "status" : "MAYBE"              | profile / answers
            "kind" : "FULL"                 | "kind" : "CHAT"                 | talks / 1 / kind
            "Q30" : "2"                     | "Q30" : "9"                     | antwoord dat niet bij de vraag past
            "Q30" : "2"                     | "Q999" : "2"                    | antwoord dat niet bij de vraag past
            "key" : "so.MONEY_HELP"         | "key" : "so.NOTHING"            | is een taak die hier niemand kan lezen
            "group" : "LIFE_DOMAINS"        | "group" : "NONSENSE"            | is een taak die hier niemand kan lezen
            "words" : "Goed gesprek gehad"  | "words" : "Goed\\u0000"         | geen heel JSON-bestand
            "name" : "Marja Visser"         | "name" : " "                    | Er staat geen naam in
            }                               | }}                              | geen heel JSON-bestand
            """)
    void a_wrong_file_says_why_and_leaves_nothing_behind(String right, String wrong, String why) {
        var there = new ClientId(UUID.randomUUID());
        var whole = moved(taken(caller, path), there);
        assertThat(whole).contains(right);
        int last = whole.lastIndexOf(right);
        var spoilt = whole.substring(0, last) + wrong + whole.substring(last + right.length());
        assertThat(send(spoilt)).contains("Er is niets bewaard", why);
        assertThat(as(guide).get("/klanten/" + there.value()).statusCode()).isEqualTo(404);
        assertThat(send(whole)).contains("Het dossier is binnen");
    }

    @Test
    void a_version_of_the_questions_that_is_unknown_here_is_refused() {
        var spoilt = moved(taken(caller, path), new ClientId(UUID.randomUUID()))
                .replaceFirst("(\"kind\" : \"FULL\",\\s+\"version\" : )\"[^\"]+\"", "$1\"99\"");
        assertThat(send(spoilt)).contains("vragen die hier niet bekend zijn");
    }

    @Test
    void twice_the_same_thing_and_an_answer_to_nothing_are_refused() {
        var taken = moved(taken(caller, path), new ClientId(UUID.randomUUID()));
        var statement = taken.replaceFirst("(?s).*?\"said\" : \\[ \\{\\s+\"id\" : \"([^\"]+)\".*", "$1");
        var second = taken.replaceFirst(
                "(?s).*?\"said\" : \\[ \\{\\s+\"id\" : \"[^\"]+\".*?\\}, \\{\\s+\"id\" : \"([^\"]+)\".*", "$1");
        assertThat(send(taken.replace(second, statement))).contains("staat er twee keer in");
        var answered = taken.replaceFirst("(?s).*\"statement\" : \"([^\"]+)\".*", "$1");
        int last = taken.lastIndexOf(answered);
        var orphan = taken.substring(0, last) + UUID.randomUUID() + taken.substring(last + 36);
        assertThat(send(orphan)).contains("van de klant hoort nergens bij");
    }

    @Test
    void a_torn_file_a_foreign_task_and_a_note_that_is_there_twice_are_told_with_the_place() {
        var taken = moved(taken(caller, path), new ClientId(UUID.randomUUID()));
        int before =
                (int) taken.substring(0, taken.indexOf("\"tasks\"")).lines().count();
        assertThat(send(taken.replace("\"tasks\" :", "\"tasks\" ;"))).contains("Het gaat mis op regel " + before + ".");
        assertThat(send(taken.replace("\"tasks\" :", "\"extra\" : 1, \"tasks\" :")))
                .contains("bij: extra<");
        assertThat(send(taken.replaceFirst("\"so.MONEY_HELP\"", "\"so.NOTHING\"")))
                .containsPattern("Taak \\d is een taak die hier niemand kan lezen");
        var note = taken.replaceFirst("(?s).*\"notes\" : \\[ (\\{.*?}).*", "$1");
        assertThat(send(taken.replace(note, note + ", " + note))).contains("Aantekening 2 staat er twee keer in");
    }

    @Test
    void a_shielded_client_stays_shielded() {
        var there = new ClientId(UUID.randomUUID());
        var taken = moved(taken(caller, path), there);
        assertThat(taken).contains("\"shielded\" : false");
        assertThat(send(taken.replace("\"shielded\" : false", "\"shielded\" : true")))
                .contains("Het dossier is binnen", "Deze klant is afgeschermd");
        assertThat(as(guide).get("/klanten/" + there.value()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_note_that_the_client_reads_is_read_there_too() {
        var other = new ClientId(UUID.randomUUID());
        var taken = moved(taken(caller, path), other);
        assertThat(taken).contains("\"shared\" : false");
        send(taken.replace("\"shared\" : false", "\"shared\" : true"));
        assertThat(as(region.self(elsewhere, other)).get("/mijn-aantekeningen").body())
                .contains("Goed gesprek gehad");
    }

    @Test
    void the_page_says_what_stays_behind() {
        assertThat(caller.get(path + "/dossier").body()).contains("Niet in het bestand en niet in de PDF");
    }

    @Test
    void no_file_an_empty_one_another_encoding_and_a_torn_one_are_told_in_a_sentence() {
        assertThat(send(new byte[0])).contains("Kies een bestand");
        assertThat(send(new byte[] {(byte) 0xff, (byte) 0xfe, 0})).contains("geen heel JSON-bestand");
        assertThat(send("<html>")).contains("geen heel JSON-bestand");
        var half = taken(caller, path);
        assertThat(send(half.substring(0, half.length() / 2))).contains("geen heel JSON-bestand");
        var large = Uploads.by(keeper, port).send(BRING, "bestand", "x.json", new byte[6 * 1024 * 1024]);
        assertThat(large.statusCode()).isIn(302, 303);
        assertThat(as(keeper).get(BRING + "?groot=ja").body()).contains("hoogstens 5 MB");
    }

    @Test
    void no_citizen_service_number_goes_along_and_one_in_free_words_is_hidden() {
        assertThat(taken(caller, path)).doesNotContainIgnoringCase("bsn").doesNotContain("enteredBy");
        var there = new ClientId(UUID.randomUUID());
        send(moved(taken(caller, path), there).replace("Goed gesprek gehad", "Nummer 111222333"));
        assertThat(as(guide).get("/klanten/" + there.value() + "/aantekeningen").body())
                .contains("Nummer ")
                .doesNotContain("111222333");
    }

    @Test
    void who_may_not_read_the_view_on_work_takes_no_file_along_and_only_keepers_bring_one_in() {
        for (var role : java.util.List.of(Role.ACCOUNT_MANAGER, Role.JOB_COACH, Role.TEAM_MANAGER, Role.APP_ADMIN))
            for (var way : java.util.List.of("/dossier", "/dossier/pdf", "/dossier/bestand"))
                assertThat(as(region.actor(rucphen, role)).get(path + way).statusCode())
                        .as(role + way)
                        .isIn(302, 403, 404);
        assertThat(caller.get(BRING).statusCode()).isIn(403, 404);
    }

    @Test
    void it_is_complete_in_english() {
        assertThat(caller.get(path + "/dossier?taal=en").body())
                .contains("File of Marja Visser", "Measurements", "Keep as PDF");
        assertThat(as(keeper).get(BRING + "?taal=en").body()).contains("Bring a file in", "Nobody yet");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void both_pages_look_right(int width) {
        try (var visit = Visit.by(caseManager, port, width)) {
            visit.open(path + "/dossier");
            visit.looksRight("dossier", 24);
        }
        try (var visit = Visit.by(keeper, port, width)) {
            visit.open(BRING);
            visit.looksRight("dossier-inlezen", 24);
        }
    }

    private static String taken(nl.kansrijk.testing.Caller who, String path) {
        var answer = who.get(path + "/dossier/bestand");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** As it would come into an empty house: the same file about someone with another number. */
    private String moved(String taken, ClientId there) {
        return taken.replace(client.value().toString(), there.value().toString());
    }

    /** All but where and when it was written. */
    private static String core(String taken) {
        UnaryOperator<String> without = field -> "\"" + field + "\" : \"[^\"]*\",";
        return taken.replaceFirst(without.apply("made"), "").replaceFirst(without.apply("issuer"), "");
    }

    private String send(String text) {
        return send(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends the file as the keeper; a good one goes to the caseload of the guide. */
    private String send(byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8);
        var uploads = Uploads.by(keeper, port);
        var answer = uploads.send(BRING + "?wie=" + guide.user().value(), "bestand", "dossier.json", content);
        if (answer.statusCode() == 200) return new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(text).isNotEmpty();
        return new String(uploads.get(BRING, -1).body(), StandardCharsets.UTF_8);
    }

    private static String hidden(String page, String name) {
        var from = page.substring(page.indexOf("name=\"" + name + "\" value=\"") + name.length() + 15);
        return from.substring(0, from.indexOf('"'));
    }

    private void held() {
        Map<Place, String> answers = new HashMap<>();
        for (var code : java.util.List.of("Q30", "Q31", "Q32", "Q33")) answers.put(new Place(code, ""), "2");
        var opened = clock.instant().minus(Duration.ofDays(20));
        var talk = new Talk(
                UUID.randomUUID(),
                client,
                TalkKind.FULL,
                questions.current().version(),
                caseManager.user(),
                new Talk.Times(opened, Optional.empty(), Optional.empty(), Optional.of(opened.plusSeconds(1800))));
        jobs.quietly(() -> {
            bulk.load(caseManager.tenant(), new BulkTalks.Held(talk, answers, Map.of()));
            return true;
        });
    }
}
