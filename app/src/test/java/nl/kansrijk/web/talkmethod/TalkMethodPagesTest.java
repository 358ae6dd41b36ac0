package nl.kansrijk.web.talkmethod;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.intake.MethodPackage;
import nl.kansrijk.intake.TalkKind;
import nl.kansrijk.intake.TalkMethods;
import nl.kansrijk.intake.Talks;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Uploads;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class TalkMethodPagesTest {
    private static final String PAGE = "/gespreksmethode";

    @LocalServerPort
    int port;

    @Autowired
    Gate gate;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    @Autowired
    TalkMethods methods;

    @Autowired
    Talks talks;

    private Tenant town;
    private Actor keeper;
    private Actor coach;

    @BeforeEach
    void two_people_keep_the_method() {
        shelf.fill();
        town = region.organisation(Tenant.Kind.MUNICIPALITY);
        keeper = region.actor(town, Role.APP_ADMIN);
        coach = region.actor(town, Role.QUALITY_COACH);
    }

    @Test
    void a_method_goes_from_one_organisation_to_another_as_a_file() {
        var taken = Caller.by(keeper, port).get(PAGE + "/bestand");
        assertThat(taken.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("gespreksmethode.json");
        var elsewhere = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.APP_ADMIN);
        send(elsewhere, taken.body().getBytes(UTF_8));
        assertThat(Caller.by(elsewhere, port).get(PAGE).body())
                .contains("Staat klaar", "Deze versie is gelijk aan wat nu in gebruik is")
                .doesNotContain("Neem in gebruik");
    }

    @Test
    void questions_for_client_and_employer_stand_side_by_side_under_one_name() {
        assertThat(Caller.by(coach, port).get(PAGE).body()).contains(PAGE + "/naast-elkaar");
        assertThat(Caller.by(coach, port).get(PAGE + "/naast-elkaar").body())
                .containsSubsequence(
                        "Kies maximaal zes dingen waar u goed in bent.",
                        "Welke competenties hebt u over een tot twee jaar nodig?")
                .containsSubsequence("Welke dagen en tijden kunt u werken?", "Hoe zien diensten en ploegen eruit?");
    }

    @Test
    void questions_that_only_sound_alike_never_stand_side_by_side() {
        var page = Caller.by(coach, port).get(PAGE + "/naast-elkaar").body();
        int apart = page.indexOf("Lijkt op elkaar, meet iets anders");
        assertThat(page.substring(0, apart))
                .contains("Code van allebei: <code>SS_COMP</code>", "<code>MOB_MODE</code>")
                .doesNotContain("Wat maakt dat iemand bij u blijft?", "Waar maakt u zich zorgen over?");
        assertThat(page.substring(apart))
                .containsSubsequence("Er is iemand die mij helpt", "Welke collega", "steun in het eigen leven")
                .containsSubsequence("Hoeveel zorgen heeft u", "hoort een werkgever nooit")
                .doesNotContain("practice__pair", "Code van allebei");
    }

    @Test
    void with_a_method_that_was_taken_in_the_pairs_show_its_own_words() {
        send(keeper, reworded());
        var second = Caller.by(coach, port);
        var proposal = second.get(PAGE).body().replaceAll("(?s).*name=\"voorstel\" value=\"([^\"]*)\".*", "$1");
        second.post(PAGE + "/besluit", Map.of("voorstel", proposal, "doe", "neem"));
        assertThat(second.get(PAGE + "/naast-elkaar").statusCode()).isEqualTo(200);
    }

    @Test
    void a_second_person_sees_the_differences_and_puts_it_to_use_and_talks_are_asked_the_new_words() {
        send(keeper, reworded());
        assertThat(Caller.by(keeper, port).get(PAGE).body()).contains("U las deze versie zelf in");
        var second = Caller.by(coach, port);
        var page = second.get(PAGE).body();
        assertThat(page)
                .contains("Er is 1 verschil", "Werk doet ertoe voor mij.", "Neem in gebruik")
                .contains("Streekmethode", "2.0-", "Proef in de streek");
        var proposal = page.replaceAll("(?s).*name=\"voorstel\" value=\"([^\"]*)\".*", "$1");
        var first = Caller.by(keeper, port);
        first.post(PAGE + "/besluit", Map.of("voorstel", proposal, "doe", "neem"));
        assertThat(first.get(PAGE).body()).contains("wie een versie inleest, neemt haar niet zelf in gebruik");
        second.post(PAGE + "/besluit", Map.of("voorstel", proposal, "doe", "neem"));
        assertThat(second.get(PAGE).body())
                .contains("is in gebruik voor nieuwe gesprekken", "Streekmethode", "In gebruik genomen op");
        assertThat(asked()).contains("Werk doet ertoe voor mij.").doesNotContain("ook los van het geld");
    }

    @Test
    void a_torn_large_or_missing_file_is_told_and_leaves_nothing() {
        var torn = new String(reworded(), UTF_8).substring(0, 900).getBytes(UTF_8);
        send(keeper, torn);
        var caller = Caller.by(keeper, port);
        assertThat(waiting(caller)).isFalse();
        send(keeper, new byte[1_500_000]);
        assertThat(waiting(caller)).isFalse();
        Uploads.by(keeper, port).torn(PAGE, "bestand", "methode.json", reworded());
        assertThat(waiting(caller)).isFalse();
        caller.post(PAGE, Map.of());
        assertThat(caller.get(PAGE).body()).contains("Kies eerst een bestand");
    }

    @Test
    void who_holds_talks_sees_the_version_and_no_buttons() {
        var guide = Caller.by(region.actor(town, Role.CASE_MANAGER), port);
        assertThat(guide.get(PAGE).body())
                .contains("Nu in gebruik", "Neem mee als bestand")
                .doesNotContain("Lees een methode in");
        assertThat(guide.get(PAGE + "/bestand?versie=9").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void the_page_looks_right_with_and_without_something_that_waits(int width) {
        try (var visit = Visit.by(coach, port, width)) {
            visit.open(PAGE);
            visit.looksRight("talkmethod-" + width, 24);
            visit.open(PAGE + "/naast-elkaar");
            visit.looksRight("talkmethod-pairs-" + width, 24);
            send(keeper, reworded());
            visit.open(PAGE);
            visit.looksRight("talkmethod-waiting-" + width, 24);
        }
    }

    private boolean waiting(Caller caller) {
        return caller.get(PAGE).body().contains("Staat klaar");
    }

    private void send(Actor who, byte[] file) {
        Uploads.by(who, port).send(PAGE, "bestand", "methode.json", file);
    }

    /** What block D asks in a new talk. */
    private String asked() {
        var guide = region.actor(town, Role.CASE_MANAGER);
        var client = region.clientOf(guide);
        gate.pass(
                Look.by(guide, Permission.HOLD_TALK).about(client),
                passage -> talks.open(client, TalkKind.FULL, passage));
        return Caller.by(guide, port)
                .get("/klanten/" + client.value() + "/gesprek/vragen/d")
                .body();
    }

    private byte[] reworded() {
        var method = gate.pass(Look.by(keeper, Permission.TALK_METHOD), methods::state)
                .inUse();
        var dutch = new HashMap<>(requireNonNull(method.texts().get("nl")));
        dutch.put("question.Q20", "Werk doet ertoe voor mij.");
        var texts = Map.of(
                "nl", Map.copyOf(dutch), "en", requireNonNull(method.texts().get("en")));
        var head = new MethodPackage.Head("Streekmethode", "2.0", "Proef in de streek");
        var made = new MethodPackage(head, method.questions(), method.parts(), texts, method.rules());
        return TalkMethods.file(made).getBytes(UTF_8);
    }
}
