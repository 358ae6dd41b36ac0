package nl.kansrijk.web.practice;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Colleagues who look at each other's practice, without names. */
@OpenHouse
@Import(StarterShelf.class)
class PeerPagesTest {
    private static final String ASKED = "Een collega vraagt om mee te kijken";
    private static final String SECRET = "Ik ging te snel";

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    private Tenant town;
    private Actor reviewer;
    private Caller owner;
    private Caller colleague;

    @BeforeEach
    void someone_practised() {
        shelf.fill();
        town = region.organisation(Tenant.Kind.MUNICIPALITY);
        owner = Caller.by(region.actor(town, Role.CASE_MANAGER), port);
        reviewer = region.actor(town, Role.INTAKE_WORKER);
        colleague = Caller.by(reviewer, port);
        owner.post("/oefenen", Map.of("klant", "afwijzing"));
        owner.post("/oefenen/afwijzing/vragen/d", Map.of("was.Q20", "", "Q20", "4"));
        owner.post("/oefenen/afwijzing/oordeel", Map.of("oorzaak", "C01", "signaal", "SHAME", "richting", "WF2"));
        owner.post("/oefenen/afwijzing/terugblik", Map.of("goed", SECRET));
    }

    @Test
    void nobody_looks_at_a_practice_before_its_owner_asks() {
        assertThat(colleague.get("/oefenen").body()).doesNotContain(ASKED);
        assertThat(destination(colleague.get("/oefenen/meekijken"))).endsWith("/oefenen");
        assertThat(owner.get("/oefenen/afwijzing/terugblik").body()).contains("Laat een collega meekijken");
    }

    @Test
    void a_colleague_reads_answers_reasons_and_questions_but_no_name_and_not_the_own_look_back() {
        offer();
        assertThat(owner.get("/oefenen/afwijzing/terugblik").body()).contains("Wacht op een collega");
        assertThat(colleague.get("/oefenen").body()).contains(ASKED);
        assertThat(colleague.get("/oefenen/meekijken").body())
                .contains("Trudy, 58", "Vaak afgewezen", "U vroeg hier niet door", "Over de redenen", "Over de vragen")
                .doesNotContain(SECRET);
    }

    @Test
    void what_a_colleague_says_about_reasons_and_questions_is_read_by_the_owner_alone() {
        offer();
        say("De richting past", "Vraag door bij 111222333");
        assertThat(colleague.get("/oefenen").body())
                .contains("Uw collega leest dit, zonder uw naam")
                .doesNotContain(ASKED);
        assertThat(owner.get("/oefenen/afwijzing/terugblik").body())
                .contains("De richting past", "Vraag door bij")
                .doesNotContain("111222333", "Wacht op een collega");
    }

    @Test
    void both_the_reasons_and_the_questions_are_looked_at_and_what_was_typed_stays() {
        offer();
        assertThat(colleague
                        .post("/oefenen/meekijken", Map.of("redenen", "De richting past"))
                        .body())
                .contains("Schrijf iets op over de redenen en over de vragen.", ">De richting past</textarea>");
        assertThat(colleague
                        .post("/oefenen/meekijken", Map.of("redenen", "x".repeat(1001), "vragen", "y"))
                        .body())
                .contains("Gebruik hoogstens 1.000 tekens.");
        assertThat(owner.get("/oefenen/afwijzing/terugblik").body()).contains("Wacht op een collega");
    }

    @Test
    void the_owner_cannot_look_at_the_own_practice_nor_someone_of_another_organisation() {
        offer();
        assertThat(owner.get("/oefenen").body()).doesNotContain(ASKED);
        var elsewhere = Caller.by(region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.CASE_MANAGER), port);
        assertThat(elsewhere.get("/oefenen").body()).doesNotContain(ASKED);
        var sample = sample();
        for (var who : new Caller[] {owner, elsewhere})
            who.post("/oefenen/meekijken", Map.of("oefening", sample, "redenen", "Mooi", "vragen", "Goed"));
        assertThat(owner.get("/oefenen/afwijzing/terugblik").body()).contains("Wacht op een collega");
    }

    @Test
    void a_practice_is_looked_at_once() {
        offer();
        var sample = sample();
        say("Eerst", "Eerst");
        colleague.post("/oefenen/meekijken", Map.of("oefening", sample, "redenen", "Daarna", "vragen", "Daarna"));
        assertThat(destination(colleague.get("/oefenen/meekijken"))).endsWith("/oefenen");
        assertThat(owner.get("/oefenen/afwijzing/terugblik").body())
                .contains("Eerst")
                .doesNotContain("Daarna");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void looking_along_looks_right_at_every_width(int width) {
        offer();
        try (var visit = Visit.by(reviewer, port, width)) {
            visit.open("/oefenen/meekijken");
            visit.looksRight("meekijken", 24);
        }
    }

    private void offer() {
        owner.post("/oefenen/afwijzing/meekijken", Map.of());
    }

    private String sample() {
        return colleague
                .get("/oefenen/meekijken")
                .body()
                .replaceAll("(?s).*name=\"oefening\" value=\"([^\"]+)\".*", "$1");
    }

    private void say(String reasons, String questions) {
        colleague.post("/oefenen/meekijken", Map.of("oefening", sample(), "redenen", reasons, "vragen", questions));
    }
}
