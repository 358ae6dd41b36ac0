package nl.kansrijk.web.reckon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.shared.ClientId;
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

/** "Does work pay?": reckoned together, kept in the file, read again by the client. */
@OpenHouse
class PaysPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    Tenant town;
    Actor guide;
    ClientId client;
    String page;

    @BeforeEach
    void a_client_with_a_guide() {
        shelf.fill();
        town = region.organisation(Tenant.Kind.MUNICIPALITY);
        guide = region.actor(town, Role.CASE_MANAGER);
        client = region.clientOf(guide);
        page = "/klanten/" + client.value() + "/werk-loont";
    }

    @Test
    void sixteen_hours_give_the_effect_with_what_is_assumed_and_what_is_not_known() {
        var guided = Caller.by(guide, port);
        assertThat(guided.get(page).body())
                .contains("Werk loont?", "Nog niets bewaard.")
                .doesNotContain("Bewaar in het dossier");
        assertThat(guided.post(page + "/reken", sent("")).body())
                .contains("Verschil per maand met niet werken, hoogstens", "254,97", "1.656,47")
                .contains("Het netto loon is niet bekend", "Huurtoeslag, zorgtoeslag", "https://www.toeslagen.nl")
                .contains("Bewaar in het dossier", "Participatiewet artikel 31 lid 2 onder n");
        assertThat(guided.get(page).body()).contains("Nog niets bewaard.");
    }

    @Test
    void what_is_kept_tells_who_when_and_the_rules_of_which_day_and_the_client_reads_it() {
        var guided = Caller.by(guide, port);
        var own = Caller.by(region.self(town, client), port);
        assertThat(own.get("/mijn-werk-loont").body()).contains("Hier staat nog niets.");
        guided.post(page, sent("900"));
        assertThat(guided.get(page).body())
                .contains("16 uur per week, met de regels van 2 mrt 2026", "door Test", "225,00")
                .doesNotContain("Nog niets bewaard.");
        assertThat(own.get("/mijn-werk-loont").body())
                .contains("16 uur werk per week, voor", "Zonder werk krijgt u", "1.401,50")
                .contains("U houdt dan", "225,00", "met de bedragen van maandag 2 maart 2026")
                .doesNotContain("vrijlating", "pays.");
        assertThat(own.get("/mijn-advies").body()).contains("href=\"/mijn-werk-loont\"");
    }

    @Test
    void sent_twice_it_is_kept_once() {
        var guided = Caller.by(guide, port);
        var sent = sent("900");
        guided.post(page, sent);
        guided.post(page, sent);
        assertThat(guided.get(page).body()).containsOnlyOnce("16 uur per week, met de regels van");
    }

    @Test
    void mistakes_are_told_and_nothing_is_kept_or_lost() {
        var wrong = new TreeMap<>(sent("veel"));
        wrong.put("uren", "60");
        var answer = Caller.by(guide, port).post(page, wrong);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Vul een getal in van 1 tot en met 40.", "of laat het open", "value=\"60\"", "value=\"veel\"");
        assertThat(Caller.by(guide, port).get(page).body()).contains("Nog niets bewaard.");
    }

    @Test
    void a_rule_without_a_value_on_that_day_is_named_and_nothing_is_kept() {
        var later = new TreeMap<>(sent("900"));
        later.put("dag", "2027-01-01");
        var answer = Caller.by(guide, port).post(page, later);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("geen waarde bekend van", "Bijverdienen: deel dat iemand houdt");
    }

    @Test
    void only_who_may_know_the_benefit_sees_it_and_a_client_only_the_own() {
        Caller.by(guide, port).post(page, sent("900"));
        for (var role : List.of(Role.JOB_COACH, Role.ACCOUNT_MANAGER, Role.TEAM_MANAGER, Role.CLIENT))
            assertThat(Caller.by(region.actor(town, role), port).get(page).statusCode())
                    .as(role.name())
                    .isEqualTo(404);
        var other = region.clientOf(guide);
        assertThat(Caller.by(region.self(town, other), port)
                        .get("/mijn-werk-loont")
                        .body())
                .contains("Hier staat nog niets.");
        assertThat(Caller.by(guide, port).get("/klanten/" + client.value()).body())
                .contains("href=\"" + page + "\"");
    }

    @Test
    void it_is_complete_in_english() {
        Caller.by(guide, port).post(page, sent(""));
        assertThat(Caller.by(guide, port).get(page + "?taal=en").body()).contains("Does work pay?", "at most");
        assertThat(Caller.by(region.self(town, client), port)
                        .get("/mijn-werk-loont?taal=en")
                        .body())
                .contains("Does work pay for you?", "You then keep at most");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_pages_look_right(int width) {
        Caller.by(guide, port).post(page, sent(""));
        try (var visit = Visit.by(guide, port, width)) {
            visit.open(page);
            visit.looksRight("werk-loont", 24);
        }
        try (var visit = Visit.by(region.self(town, client), port, width)) {
            visit.open("/mijn-werk-loont");
            visit.looksRight("mijn-werk-loont", 44);
        }
    }

    private static Map<String, String> sent(String net) {
        return Map.of(
                "dag", "2026-03-02",
                "huishouden", "SINGLE",
                "uren", "16",
                "uurloon", "14,71",
                "netto", net,
                "vrijlating", "GENERAL",
                "kosten", "",
                "nummer", UUID.randomUUID().toString());
    }
}
