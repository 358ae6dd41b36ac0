package nl.kansrijk.web.together;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Recognition;
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
class TogetherPageTest extends MatchingHouse {
    private static final Pattern PIECE = Pattern.compile("id=\"uitspraak-([0-9a-f-]{36})\"");

    private static final Pattern PIECE_SEEN = Pattern.compile("name=\"gezien\" value=\"([0-9]+)\"");

    @LocalServerPort
    int port;

    ClientId client;
    Actor self;
    Caller guide;
    Caller person;
    String path;

    @BeforeEach
    void a_client_of_whom_the_contact_person_wrote_things_down() {
        client = picker();
        self = region.self(rucphen, client);
        all().forEach(said -> write(said.fact(), said));
        write("LD_FIN", "", new Value.Level(2));
        write("ATT_FEAR", "", new Value.Number(java.math.BigDecimal.valueOf(2)));
        write("CAUSE", "C01", new Value.Present());
        guide = Caller.by(caseManager, port);
        person = Caller.by(self, port);
        path = "/klanten/" + client.value() + "/zo-zien-wij-het";
    }

    @Test
    void strengths_come_first_then_wishes_what_costs_energy_and_the_view_on_work_with_where_it_comes_from() {
        var page = guide.get(path).body();
        assertThat(page)
                .containsSubsequence(
                        "Zo zien wij het",
                        "Kunnen",
                        "Willen",
                        "Praktisch",
                        "Wat er speelt",
                        "Kijk op werk en waardoor");
        assertThat(guide.get(path + "?deel=view").body())
                .containsSubsequence("spanning", "Vaak afgewezen")
                .doesNotContain(">Geld<");
        assertThat(pieces(guide.get(path + "?deel=energy").body())).hasSize(1);
    }

    @Test
    void an_answer_given_together_is_the_clients_answer_wherever_it_is_read() {
        var piece = pieces(guide.get(path).body()).getFirst();
        var answer = guide.post(path + "/" + piece, Map.of("antwoord", "DISPUTED", "woorden", "Dat is lang geleden"));
        assertThat(destination(answer)).isEqualTo(path);
        assertThat(person.get("/mijn-profiel").body()).contains("Dat is lang geleden", "Dit telt nu niet mee");
        assertThat(said(piece).recognition().status()).isEqualTo(Recognition.Status.DISPUTED);
        var back = guide.post(path + "/" + piece + "/terug", Map.of("nummer", "1"));
        assertThat(destination(back)).isEqualTo(path + "?vanaf=" + piece + "#uitspraak-" + piece);
        assertThat(said(piece).recognition().status()).isEqualTo(Recognition.Status.NOT_ASKED);
    }

    @Test
    void an_older_screen_never_writes_over_what_the_client_said_meanwhile() {
        var page = guide.get(path).body();
        var piece = pieces(page).getFirst();
        var seen = PIECE_SEEN.matcher(page).results().findFirst().orElseThrow().group(1);
        person.post("/mijn-profiel/" + piece, Map.of("antwoord", "DISPUTED", "woorden", "Zo ben ik niet"));
        guide.post(path + "/" + piece, Map.of("antwoord", "RECOGNISED", "gezien", seen));
        assertThat(guide.get(path).body()).contains("Dit stukje is net veranderd");
        assertThat(said(piece).recognition())
                .extracting(Recognition::status, Recognition::words)
                .containsExactly(Recognition.Status.DISPUTED, "Zo ben ik niet");
    }

    @Test
    void from_eighty_per_cent_of_the_answers_the_picture_is_looked_at_together() {
        long asked = asked();
        long enough = (asked * 8 + 9) / 10;
        for (long answered = 0; answered < enough; answered++) {
            assertThat(guide.get(path).body()).doesNotContain("Er zijn genoeg antwoorden");
            var piece = pieces(guide.get(path).body()).getFirst();
            guide.post(path + "/" + piece, Map.of("antwoord", "RECOGNISED"));
        }
        assertThat(guide.get(path).body()).contains("Er zijn genoeg antwoorden", enough + " van " + asked);
    }

    @Test
    void a_press_that_makes_no_sense_changes_nothing_and_a_strange_piece_is_not_there() {
        var piece = pieces(guide.get(path).body()).getFirst();
        var answer = guide.post(path + "/" + piece, Map.of("antwoord", "MISSCHIEN"));
        assertThat(guide.get(destination(answer).replaceAll("#.*", "")).body()).contains("Kies Klopt, Klopt deels");
        assertThat(guide.post(path + "/" + UUID.randomUUID(), Map.of("antwoord", "PARTLY"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(guide.get(path + "?deel=alles").statusCode()).isEqualTo(200);
    }

    @Test
    void only_who_guides_the_client_sits_at_this_screen() {
        for (var role : List.of(Role.JOB_COACH, Role.ACCOUNT_MANAGER, Role.TEAM_MANAGER, Role.CASE_MANAGER))
            assertThat(Caller.by(region.actor(rucphen, role), port).get(path).statusCode())
                    .isIn(404, 302);
        assertThat(person.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_switch_shows_at_once_what_an_employer_sees_and_goes_back_the_same_way() {
        var shared = "/klanten/" + client.value() + "/wat-werkgevers-zien";
        for (var part : List.of("WORK", "STRENGTHS", "WISHES", "PRACTICAL", "HELP"))
            guide.post(shared, Map.of("deel", part, "zien", "nee"));
        assertThat(guide.get(shared).body()).contains("Werkgevers zien nu niets van u");
        assertThat(destination(guide.post(shared, Map.of("deel", "STRENGTHS", "zien", "ja"))))
                .isEqualTo(shared + "#deel-STRENGTHS");
        assertThat(guide.get(shared).body())
                .contains("Een codenaam, zoals Mees", "Gekozen op")
                .doesNotContain("Werkgevers zien nu niets");
        assertThat(person.get("/wat-werkgevers-zien").body()).contains("Samen opgeschreven op");
        person.post("/wat-werkgevers-zien", Map.of("deel", "STRENGTHS", "zien", "nee"));
        assertThat(person.get("/wat-werkgevers-zien").body()).contains("Werkgevers zien nu niets van u");
    }

    @Test
    void a_switch_without_a_part_changes_nothing() {
        var before = person.get("/wat-werkgevers-zien").body();
        var answer = person.post("/wat-werkgevers-zien", Map.of("deel", "ALLES", "zien", "ja"));
        assertThat(person.get(destination(answer)).body()).contains("Kies eerst een stukje");
        assertThat(count(person.get("/wat-werkgevers-zien").body())).isEqualTo(count(before));
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_shared_screen_looks_right_and_answers_on_the_spot(int width) {
        try (var visit = Visit.by(caseManager, port, width)) {
            var page = visit.open(path);
            visit.looksRight("zo-zien-wij-het", 24);
            page.locator("#stukjes .answer button[value=PARTLY]").first().focus();
            page.keyboard().press("Enter");
            page.locator("#stukjes .answer__given").first().waitFor();
            assertThat(page.locator("#voortgang").innerText()).contains("1 van");
            visit.open(path + "?deel=view");
            visit.looksRight("zo-zien-wij-het-kijk", 24);
            visit.open("/klanten/" + client.value() + "/wat-werkgevers-zien");
            visit.looksRight("wat-werkgevers-zien", 24);
        }
        try (var visit = Visit.by(self, port, width)) {
            visit.open("/wat-werkgevers-zien");
            visit.looksRight("wat-werkgevers-zien-zelf", 44);
        }
    }

    private static int count(String page) {
        return page.split("switch__state--on", -1).length;
    }

    private long asked() {
        return all().stream().filter(said -> !said.ownWords()).count();
    }

    private Statement said(String id) {
        return all().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Statement> all() {
        return with(self, Permission.OWN_PROFILE, client, passage -> profiles.open(client, passage)).panels().stream()
                .flatMap(panel -> panel.entries().stream())
                .map(ClientFile.Entry::statement)
                .toList();
    }

    private void write(String characteristic, String item, Value value) {
        var said = NewStatement.first(characteristic, item, value, Source.professional(today()));
        with(caseManager, Permission.CHANGE_STATEMENT, client, passage -> profiles.say(client, said, passage));
    }

    private void write(Statement.Fact fact, Statement before) {
        var said = NewStatement.first(fact.characteristic(), fact.item(), fact.value(), Source.professional(today()));
        with(
                caseManager,
                Permission.CHANGE_STATEMENT,
                client,
                passage -> profiles.say(client, said.following(before.id()), passage));
    }

    private static List<String> pieces(String page) {
        return PIECE.matcher(page.split("<details class=\"fold\"")[0])
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
