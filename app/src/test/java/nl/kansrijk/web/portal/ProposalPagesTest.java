package nl.kansrijk.web.portal;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.matching.introductions.Proposal;
import nl.kansrijk.profile.video.Videos;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class ProposalPagesTest extends MatchingHouse {
    private static final byte[] FILM = "\0\0\0\u0018ftypisom\0\0\0\0isomavc1".getBytes(StandardCharsets.ISO_8859_1);

    @LocalServerPort
    int port;

    @Autowired
    Introductions introductions;

    @Autowired
    Tasks tasks;

    @Autowired
    Videos videos;

    ClientId client;
    Actor self;
    Caller caller;

    @BeforeEach
    void a_client_who_fits() {
        client = picker();
        named(client, "Marja Voorbeeld");
        self = region.self(rucphen, client);
        caller = Caller.by(self, port);
    }

    @Test
    void today_greets_and_gives_one_next_step() {
        assertThat(caller.get("/vandaag").body()).contains("Dag Test", "Kijk rustig naar uw kansen");
        proposed();
        assertThat(caller.get("/vandaag").body())
                .contains("Er is een vraag voor u", "Van Rijn Logistiek")
                .doesNotContain("Kijk rustig naar uw kansen");
    }

    @Test
    void chances_are_at_most_three_and_speak_to_the_client() {
        var page = caller.get("/kansen-voor-u").body();
        assertThat(page)
                .contains("class=\"chance\"", "Past bij wat u wilt", "Dan kan hier ander werk staan")
                .doesNotContain("deze mens");
        assertThat(page.split("<article class=\"chance\"", -1)).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void who_rests_from_matching_gets_no_chances_and_a_kind_sentence() {
        pause(client);
        soon().until(() -> caller.get("/kansen-voor-u").body().contains("staat nu even stil"));
        assertThat(caller.get("/kansen-voor-u").body())
                .doesNotContain("class=\"chance\"")
                .containsSubsequence("staat nu even stil", "Bel mij terug", "Wilt u zelf rondkijken?");
        assertThat(caller.get("/vandaag").body()).doesNotContain("class=\"chancelink\"");
    }

    @Test
    void one_press_asks_for_a_call_or_a_talk_and_twice_is_once() {
        caller.post("/bel-mij", Map.of());
        caller.post("/bel-mij", Map.of());
        assertThat(caller.get("/vandaag").body()).contains("Wij bellen u. Wij reageren binnen 2 werkdagen.");
        var talk = "/kansen-voor-u/" + orderPicker.value() + "/praten";
        caller.post(talk, Map.of());
        caller.post(talk, Map.of());
        assertThat(caller.get("/kansen-voor-u").body()).contains("praat met u over");
        var asked = with(caseManager, Permission.OPEN_FILE, client, passage -> tasks.of(client, passage));
        assertThat(asked)
                .extracting(task -> task.reason().key())
                .containsExactlyInAnyOrder("task.client-call", "task.client-chance");
        assertThat(caller.post("/kansen-voor-u/" + UUID.randomUUID() + "/praten", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_question_says_exactly_what_will_be_shared_with_whom_and_until_when() {
        var page = caller.get("/voorstellen/" + proposed());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Wilt u kennismaken met Van Rijn Logistiek?", "Marja Voorbeeld", "06 00 00 00 00")
                .contains("iemand@voorbeeld.example", "U kunt antwoorden tot en met", "Verder niets.")
                .doesNotContain("Dorpsstraat", "Uw presentatie", "Uw video");
    }

    @Test
    void a_presentation_and_a_film_are_named_as_long_as_they_go_along_with_the_yes() {
        var path = "/voorstellen/" + proposed();
        caller.post("/mijn-presentatie/aanpassen", Map.of("woorden", "Ik werk netjes.", "werkgever", "ja"));
        film(true);
        assertThat(caller.get(path).body()).contains("Uw presentatie", "Uw video");
        caller.post("/mijn-presentatie/aanpassen", Map.of("woorden", "Ik werk netjes.", "werkgever", ""));
        film(false);
        assertThat(caller.get(path).body()).doesNotContain("Uw presentatie", "Uw video");
        film(true);
        caller.post(path, Map.of("antwoord", "JA"));
        assertThat(caller.get(path).body()).contains("Dit heeft Van Rijn Logistiek van u", "Uw video");
    }

    private void film(boolean shared) {
        with(self, Permission.CHANGE_VIDEO, client, passage -> {
            if (videos.of(client, passage).isEmpty()) videos.keep(client, FILM, passage);
            return videos.share(client, shared, passage);
        });
    }

    @Test
    void yes_plans_a_meeting_and_can_still_be_taken_back() {
        var path = "/voorstellen/" + proposed();
        assertThat(destination(caller.post(path, Map.of("antwoord", "JA")))).isEqualTo(path);
        assertThat(caller.get(path).body()).contains("Mooi.", "U zei ja", "Wilt u toch niet?");
        caller.post(path + "/intrekken", Map.of());
        assertThat(caller.get(path).body())
                .contains("U bent teruggetrokken", "U trok u terug op")
                .doesNotContain("Marja Voorbeeld");
    }

    @Test
    void after_a_yes_every_page_names_the_same_one_who_makes_the_appointment() {
        var path = "/voorstellen/" + proposed();
        caller.post(path, Map.of("antwoord", "JA"));
        var maker = "De accountmanager voor werkgevers maakt";
        assertThat(caller.get(path).body()).contains(maker);
        assertThat(caller.get("/vandaag").body()).contains(maker);
        assertThat(Caller.by(stall.employer(), port).get("/kandidaten").body()).contains(maker);
        assertThat(Caller.by(matcher, port).get("/voorstellen-wsp").body())
                .contains(maker, "U bent aan de beurt: maak de afspraak");
    }

    @Test
    void after_a_yes_the_next_step_is_the_meeting_and_the_job_is_no_chance_any_more() {
        assertThat(caller.get("/kansen-voor-u").body()).contains("/praten");
        var path = "/voorstellen/" + proposed();
        assertThat(caller.get("/kansen-voor-u").body()).doesNotContain("/praten");
        caller.post(path, Map.of("antwoord", "JA"));
        assertThat(caller.get("/vandaag").body()).contains("U maakt kennis met Van Rijn Logistiek", path);
    }

    @Test
    void work_that_was_asked_about_makes_room_for_the_next_chance() {
        for (int more = 0; more < 3; more++)
            opened(Drafts.orderPicker(stall.firm().id()));
        assertThat(chances()).isEqualTo(3);
        caller.post("/voorstellen/" + proposed(), Map.of("antwoord", "JA"));
        assertThat(chances()).isEqualTo(3);
    }

    private int chances() {
        return caller.get("/kansen-voor-u").body().split("<article class=\"chance\"", -1).length - 1;
    }

    @Test
    void no_needs_no_reason_and_a_second_answer_comes_too_late() {
        var path = "/voorstellen/" + proposed();
        caller.post(path, Map.of("antwoord", "NEE"));
        assertThat(caller.get(path).body()).contains("Niemand heeft iets van u gezien", "U zei nee op");
        caller.post(path, Map.of("antwoord", "JA"));
        assertThat(caller.get(path).body()).contains("Dit kan niet meer", "U zei nee op");
    }

    @Test
    void a_question_needs_words_keeps_them_and_leaves_the_choice_open() {
        var path = "/voorstellen/" + proposed();
        assertThat(caller.post(path, Map.of("antwoord", "VRAAG")).body()).contains("Schrijf uw vraag op");
        var tooLong = caller.post(path, Map.of("antwoord", "VRAAG", "woorden", "waarom ".repeat(80)));
        assertThat(tooLong.body()).contains("hoogstens 500 tekens", "waarom waarom");
        caller.post(path, Map.of("antwoord", "VRAAG", "woorden", "Is er een <i>bus</i>?"));
        assertThat(caller.get(path).body()).contains("Is er een &lt;i&gt;bus&lt;/i&gt;?", "Ja, ik wil kennismaken");
    }

    @Test
    void a_proposal_of_another_is_not_there_and_cannot_be_answered() {
        var path = "/voorstellen/" + proposed();
        var other = Caller.by(region.self(rucphen, picker()), port);
        assertThat(other.get(path).statusCode()).isEqualTo(404);
        assertThat(other.post(path, Map.of("antwoord", "JA")).statusCode()).isEqualTo(404);
        assertThat(other.get("/voorstellen/" + UUID.randomUUID()).body())
                .isEqualTo(other.get(path).body());
        assertThat(caller.get(path).body()).contains("Ja, ik wil kennismaken");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void every_page_of_the_client_looks_right(int width) {
        var path = "/voorstellen/" + proposed();
        try (var visit = Visit.by(self, port, width)) {
            visit.open("/vandaag");
            visit.looksRight("vandaag", 44);
            visit.open("/kansen-voor-u");
            visit.looksRight("kansen-voor-u", 44);
            var page = visit.open(path);
            visit.looksRight("voorstel", 44);
            visit.press("Ik heb een vraag");
            assertThat(page.locator(".field__error").count()).isEqualTo(1);
            visit.looksRight("voorstel-fout", 44);
            page.locator("button[value=JA]").focus();
            page.keyboard().press("Enter");
            page.locator(".answer__own summary").click();
            visit.looksRight("voorstel-ja", 44);
        }
    }

    private UUID proposed() {
        var proposal = with(
                matcher,
                Permission.PROPOSE,
                client,
                passage -> introductions.propose(client, orderPicker, "U werkt netjes en kent het magazijn.", passage));
        assertThat(proposal).isInstanceOf(Proposal.Proposed.class);
        return ((Proposal.Proposed) proposal).asked().facts().id();
    }
}
