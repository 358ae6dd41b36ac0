package nl.kansrijk.web.candidates;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kansrijk.access.Permission;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.matching.introductions.Answer;
import nl.kansrijk.matching.introductions.Introductions;
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
class CandidatesPageTest extends MatchingHouse {
    private static final Pattern CARD = Pattern.compile("action=\"(/kandidaten/[0-9a-f-]{36}/kennismaken)\"");

    @LocalServerPort
    int port;

    @Autowired
    Introductions introductions;

    List<ClientId> clients;
    Caller employer;

    @BeforeEach
    void enough_people_who_fit() {
        clients = new ArrayList<>();
        for (int i = 0; i < 6; i++) clients.add(picker());
        clients.forEach(client -> named(client, "Marja Voorbeeld"));
        employer = Caller.by(stall.employer(), port);
    }

    @Test
    void an_employer_sees_three_to_five_cards_without_a_name_or_a_number() {
        var page = employer.get("/kandidaten");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body().split("<article class=\"chance\"", -1)).hasSizeBetween(4, 6);
        assertThat(page.body())
                .contains("Kan: ", "Ik wil kennismaken", "Nog niet door u gevraagd")
                .doesNotContain("Voorbeeld", "4761", "iemand@");
        assertThat(clients)
                .allSatisfy(client ->
                        assertThat(page.body()).doesNotContain(client.value().toString()));
    }

    @Test
    void wanting_to_meet_is_asked_once_and_waits_for_the_person() {
        var path = card();
        assertThat(destination(employer.post(path, Map.of()))).isEqualTo("/kandidaten");
        assertThat(employer.get("/kandidaten").body()).contains("kan antwoorden tot en met", "Kennismakingen");
        employer.post(path, Map.of());
        assertThat(employer.get("/kandidaten").body())
                .contains("was al gevraagd")
                .doesNotContain("Voorbeeld");
    }

    @Test
    void a_question_by_a_professional_is_told_to_the_employer_by_no_word_and_no_untruth() {
        introduced();
        var page = employer.get("/kandidaten").body();
        assertThat(page).contains("Nog niet door u gevraagd").doesNotContain("Gevraagd door u", "Kennismakingen");
    }

    @Test
    void only_after_the_yes_the_employer_reads_the_name() {
        employer.post(card(), Map.of());
        answered(new Answer.Yes());
        assertThat(employer.get("/kandidaten").body()).contains("Marja Voorbeeld", "06 00 00 00 00", "Zei ja.");
    }

    @Test
    void a_no_reads_like_any_other_end() {
        employer.post(card(), Map.of());
        answered(new Answer.No("liever niet bij dit bedrijf"));
        employer.get("/kandidaten");
        assertThat(employer.get("/kandidaten").body())
                .contains("Kennismaken gaat nu niet door", "bel uw accountmanager", "Niet meer te vragen")
                .doesNotContain("liever niet", "Voorbeeld");
    }

    @Test
    void a_card_of_another_employer_is_gone_and_others_have_no_such_page() {
        var path = card();
        var other = Caller.by(market.stall("Zorggroep").employer(), port);
        other.post(path, Map.of());
        assertThat(other.get("/kandidaten").body()).contains("Deze kaart is er niet meer");
        other.post("/kandidaten/" + UUID.randomUUID() + "/kennismaken", Map.of());
        assertThat(other.get("/kandidaten").body()).contains("Deze kaart is er niet meer");
        assertThat(Caller.by(caseManager, port).get("/kandidaten").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_page_looks_right_before_and_after_asking(int width) {
        try (var visit = Visit.by(stall.employer(), port, width)) {
            var page = visit.open("/kandidaten");
            visit.looksRight("kandidaten", 24);
            page.locator(".chance__main button").first().focus();
            page.keyboard().press("Enter");
            page.locator(".meeting").waitFor();
            visit.looksRight("kandidaten-gevraagd", 24);
            answered(new Answer.Yes());
            visit.open("/kandidaten");
            visit.looksRight("kandidaten-ja", 24);
        }
    }

    private void introduced() {
        with(
                matcher,
                Permission.PROPOSE,
                clients.getFirst(),
                passage -> introductions.propose(clients.getFirst(), orderPicker, "Past goed bij dit werk.", passage));
    }

    private String card() {
        var found = CARD.matcher(employer.get("/kandidaten").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void answered(Answer answer) {
        var asked = listing(matcher, Permission.INTRODUCTIONS, passage -> introductions.ofVacancy(orderPicker, passage))
                .getFirst();
        var client = asked.facts().pair().client();
        with(
                region.self(rucphen, client),
                Permission.ANSWER_PROPOSAL,
                client,
                passage -> introductions.answer(asked.facts().id(), answer, passage));
    }
}
