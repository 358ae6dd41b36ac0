package nl.kansrijk.web.fits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Permission;
import nl.kansrijk.matching.introductions.Answer;
import nl.kansrijk.matching.introductions.Introduction;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProposeTest extends FitsHouse {
    @Autowired
    Introductions introductions;

    @Test
    void the_question_shows_exactly_what_is_asked_shared_and_until_when() {
        told();
        assertThat(matcher().get(fits()).body())
                .contains("Mogen wij u voorstellen aan Van Rijn Logistiek voor het werk Orderpicker vroege dienst?")
                .contains("de naam", "het telefoonnummer", "het e-mailadres")
                .contains("Geen antwoord is een nee");
    }

    @Test
    void proposing_asks_the_person_and_says_so() {
        var client = told();
        assertThat(proposed(client, "kan dit werk goed"))
                .contains("krijgt nu de vraag", "De werkgever ziet niets voor een ja");
        assertThat(asked(client)).isInstanceOf(Introduction.Asked.class);
        assertThat(matcher().get(fits()).body()).contains("Al voorgesteld", "Gevraagd, antwoord kan tot en met");
    }

    @Test
    void sending_the_same_form_twice_is_one_question() {
        var client = told();
        proposed(client, "past goed");
        assertThat(proposed(client, "past goed")).contains("is hiervoor al gevraagd");
        assertThat(all(client)).hasSize(1);
    }

    @Test
    void without_a_reason_nobody_is_proposed() {
        var client = told();
        assertThat(proposed(client, "   ")).contains("Schrijf op waarom dit past");
        assertThat(proposed(client, "x".repeat(501))).contains("hoogstens 500 tekens");
        assertThat(all(client)).isEmpty();
    }

    @Test
    void proposing_a_resting_person_is_stopped_with_an_explanation() {
        var samira = told();
        pause(samira);
        assertThat(proposed(samira, "past goed")).contains("is niet voorgesteld", "heeft nu rust");
        assertThat(all(samira)).isEmpty();
    }

    @Test
    void a_bsn_in_the_reason_is_masked_and_script_is_only_text() {
        var client = told();
        proposed(client, "<script>alert(1)</script> 111222333");
        assertThat(asked(client).facts().reason()).doesNotContain("111222333").contains("<script>");
        assertThat(one(client)).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }

    @Test
    void neither_the_person_nor_the_employer_can_send_the_form() {
        var client = told();
        for (var other : java.util.List.of(region.self(rucphen, client), stall.employer()))
            assertThat(Caller.by(other, port)
                            .post(form(client), Map.of("reden", "ik"))
                            .statusCode())
                    .isEqualTo(404);
        assertThat(all(client)).isEmpty();
    }

    @Test
    void only_a_page_of_this_vacancy_is_gone_back_to() {
        var client = told();
        var sent = matcher().post(form(client), Map.of("reden", "past", "terug", "//elders.example/"));
        assertThat(Caller.destination(sent)).endsWith(fits());
    }

    @Test
    void the_name_stands_on_the_page_only_after_the_yes() {
        var client = told();
        named(client, "Voorbeeld Persoon");
        proposed(client, "past goed");
        assertThat(one(client)).contains("De naam is er pas na een ja").doesNotContain("Voorbeeld Persoon");
        answer(client, new Answer.Yes());
        assertThat(one(client)).contains("Voorbeeld Persoon", "06 00 00 00 00", "Zei ja", "U bent aan de beurt");
    }

    @Test
    void withdrawing_needs_a_reason_and_takes_the_name_away() {
        var client = told();
        named(client, "Voorbeeld Persoon");
        proposed(client, "past goed");
        answer(client, new Answer.Yes());
        var path = "/voorstellen-wsp/" + asked(client).facts().id();
        assertThat(follow(matcher(), path + "/intrekken", Map.of("reden", ""))).contains("Schrijf op waarom u intrekt");
        assertThat(follow(matcher(), path + "/intrekken", Map.of("reden", "De plek is vergeven")))
                .contains("Het voorstel is ingetrokken", "Door ons ingetrokken")
                .doesNotContain("Voorbeeld Persoon");
        assertThat(follow(matcher(), path + "/intrekken", Map.of("reden", "nog eens")))
                .contains("Iemand was eerder");
    }

    @Test
    void the_overview_counts_per_state_and_says_whose_turn_it_is() {
        assertThat(matcher().get("/voorstellen-wsp").body()).contains("Nog geen voorstellen");
        var client = told();
        proposed(client, "past goed");
        assertThat(matcher().get("/voorstellen-wsp").body())
                .contains("1 voorstel", "Orderpicker vroege dienst · Van Rijn Logistiek", "Deze mens is aan de beurt");
        assertThat(matcher().get("/voorstellen-wsp?stand=AGREED").body()).contains("Geen voorstellen met deze stand");
        assertThat(matcher().get("/voorstellen-wsp?stand=x").body()).contains("1 voorstel");
    }

    @Test
    void a_proposal_of_another_organisation_is_unknown() {
        var client = told();
        proposed(client, "past goed");
        var other = market.stall("Ander Bedrijf").accountManager();
        var path = "/voorstellen-wsp/" + asked(client).facts().id();
        assertThat(Caller.by(other, port).get(path).statusCode()).isEqualTo(404);
        assertThat(Caller.by(other, port)
                        .post(path + "/intrekken", Map.of("reden", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(matcher().get("/voorstellen-wsp/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    private String form(ClientId client) {
        return path() + "/stel-voor/" + client.value();
    }

    private String proposed(ClientId client, String reason) {
        return follow(matcher(), form(client), Map.of("reden", reason));
    }

    private static String follow(Caller caller, String path, Map<String, String> fields) {
        var sent = caller.post(path, fields);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        return caller.get(Caller.destination(sent).replaceFirst("https?://[^/]+", ""))
                .body();
    }

    private String one(ClientId client) {
        return matcher().get("/voorstellen-wsp/" + asked(client).facts().id()).body();
    }

    private Introduction asked(ClientId client) {
        return all(client).getFirst();
    }

    private java.util.List<Introduction> all(ClientId client) {
        return with(caseManager, Permission.CLIENT_CHANCES, client, passage -> introductions.ofClient(client, passage));
    }

    private void answer(ClientId client, Answer answer) {
        var self = region.self(rucphen, client);
        with(
                self,
                Permission.ANSWER_PROPOSAL,
                client,
                passage -> introductions.answer(asked(client, passage), answer, passage));
    }

    private UUID asked(ClientId client, nl.kansrijk.access.Passage passage) {
        return introductions.ofClient(client, passage).getFirst().facts().id();
    }
}
