package nl.kansrijk.web.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rules and amounts as professionals read them and a quality coach keeps them. */
@OpenHouse
class RulePagesTest {
    private static final Map<String, String> GOOD = Map.of(
            "waarde", "15,05",
            "vanaf", "2098-07-01",
            "bron", "Regeling bedragen minimumloon",
            "adres", "https://wetten.overheid.nl/BWBR0002638",
            "zekerheid", "PROPOSED",
            "uitleg", "Het loon stijgt mee.",
            "uitleg-en", "The wage rises along.");

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    Tenant town;
    Actor guide;
    Actor keeper;

    @BeforeEach
    void a_town() {
        shelf.fill();
        town = region.organisation(Tenant.Kind.MUNICIPALITY);
        guide = region.actor(town, Role.CASE_MANAGER);
        keeper = region.actor(town, Role.QUALITY_COACH);
    }

    @Test
    void the_reference_date_changes_amounts_and_texts() {
        var reader = Caller.by(guide, port);
        assertThat(reader.get("/regels?op=2025-12-31&onderwerp=WAGE").body())
                .contains("14,40", "Geen waarde op deze dag");
        assertThat(reader.get("/regels?op=2026-01-01&onderwerp=WAGE").body()).contains("14,71", "2.294,40");
        assertThat(reader.get("/regels/socialpart?op=2026-12-31").body())
                .contains("Op deze dag: geldt niet", "gedoogd");
        assertThat(reader.get("/regels/socialpart?op=2027-01-01").body())
                .contains("Op deze dag: geldt<", "mag geen betaald werk verdringen");
    }

    @Test
    void a_rule_tells_its_history_its_source_and_how_sure_it_is() {
        assertThat(Caller.by(guide, port).get("/regels/lks.overhead").body())
                .contains("Opslag voor werkgeverslasten", "23,5 %", "van 1 jan 2021 tot en met 31 dec 2025")
                .contains(
                        "Schatting: kijk dit na",
                        "Definitief: officieel bekendgemaakt",
                        "Bron: Regeling loonkostensubsidie")
                .doesNotContain("Nieuwe waarde", "/terug");
    }

    @Test
    void a_rule_is_found_by_its_words() {
        var reader = Caller.by(guide, port);
        var next = Caller.destination(reader.post("/regels/zoek", Map.of("q", "jeugdloon 19", "op", "2026-02-01")));
        assertThat(next).contains("zoek=ja").doesNotContain("jeugdloon");
        assertThat(reader.get(next).body())
                .contains("2 regels", "60 %", "52,5 %")
                .doesNotContain("No-riskpolis: ");
        assertThat(reader.get(Caller.destination(reader.post("/regels/zoek", Map.of("q", "xyz"))))
                        .body())
                .contains("Geen regel gevonden");
    }

    @Test
    void a_new_value_is_kept_told_and_undone_before_it_begins() {
        var coach = Caller.by(keeper, port);
        assertThat(Caller.destination(coach.post("/regels/wml.hour", GOOD))).isEqualTo("/regels/wml.hour");
        assertThat(coach.get("/regels/wml.hour").body())
                .contains("vanaf 1 jul 2098", "komt nog", "Het loon stijgt mee.", "Voorstel: nog niet definitief")
                .contains("Toegevoegd: ", "15,05, vanaf 1 jul 2098. Door Test", "tot en met 30 jun 2098");
        assertThat(Caller.by(guide, port)
                        .get("/regels?op=2098-07-01&onderwerp=WAGE")
                        .body())
                .contains("15,05");
        assertThat(coach.post("/regels/wml.hour", GOOD).body())
                .contains("Op die dagen geldt al", "15,05, vanaf 1 jul 2098", "Het loon stijgt mee.");
        coach.post("/regels/wml.hour/terug", Map.of("vanaf", "2098-07-01"));
        assertThat(coach.get("/regels/wml.hour").body())
                .contains("Ongedaan gemaakt: ")
                .doesNotContain("komt nog", "30 jun 2098");
        coach.post("/regels/wml.hour/terug", Map.of("vanaf", "2026-01-01"));
        assertThat(coach.get("/regels/wml.hour").body())
                .contains("Deze waarde geldt al")
                .contains("14,71");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vanaf     |            | Een waarde zonder begindag kan niet.
            waarde    |            | Vul de waarde in.
            waarde    | 15,051     | hoogstens twee cijfers achter de komma
            waarde    | veel       | Schrijf een bedrag in euro
            totenmet  | 2098-06-30 | De laatste dag ligt voor de eerste.
            bron      | wet        | Schrijf de bron in 10 tot 200 tekens.
            adres     | http://x   | begint met https://
            zekerheid | ZEKER      | Kies hoe zeker het is.
            uitleg-en |            | Schrijf de uitleg in beide talen
            """)
    void a_mistake_is_told_in_a_sentence_and_nothing_typed_is_lost(String field, String typed, String told) {
        var sent = new TreeMap<>(GOOD);
        sent.put(field, typed == null ? "" : typed);
        var answer = Caller.by(keeper, port).post("/regels/wml.hour", sent);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(told, "Het loon stijgt mee.");
    }

    @Test
    void professionals_read_and_only_who_keeps_rules_writes() {
        for (var role : List.of(Role.CASE_MANAGER, Role.JOB_COACH, Role.ACCOUNT_MANAGER, Role.OBJECTION_HANDLER)) {
            var reader = Caller.by(region.actor(town, role), port);
            assertThat(reader.get("/regels").statusCode()).as(role.name()).isEqualTo(200);
            assertThat(reader.post("/regels/wml.hour", GOOD).statusCode())
                    .as(role.name())
                    .isEqualTo(404);
        }
        for (var role : List.of(Role.CLIENT, Role.EMPLOYER_USER))
            assertThat(Caller.by(region.actor(town, role), port).get("/regels").statusCode())
                    .as(role.name())
                    .isEqualTo(404);
        assertThat(Caller.by(guide, port).get("/regels/matching.dayOne").statusCode())
                .isEqualTo(404);
        assertThat(Caller.by(guide, port).get("/aanbod").body()).contains("href=\"/regels\"");
    }

    @Test
    void it_is_complete_in_english() {
        assertThat(Caller.by(keeper, port).get("/regels/lks.overhead?taal=en").body())
                .contains("Addition for employer costs", "Estimate: check this", "New value");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_pages_look_right(int width) {
        try (var visit = Visit.by(keeper, port, width)) {
            visit.open("/regels?op=2026-02-01&onderwerp=SUBSIDY");
            visit.looksRight("regels", 24);
            visit.open("/regels/lks.overhead");
            visit.looksRight("regel", 24);
        }
    }
}
