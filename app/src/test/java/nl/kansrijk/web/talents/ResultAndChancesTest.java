package nl.kansrijk.web.talents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.profile.talents.Choices;
import nl.kansrijk.profile.talents.Interest;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.Uploads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What comes out of the test of interests changes the chances that a person sees. Source: row 4-15. */
@OpenHouse
class ResultAndChancesTest extends MatchingHouse {
    private static final OccupationCode WELDER = new OccupationCode("esco:o:7aedaa07-3884-4c5b-88f9-80997b2aa54b");

    @LocalServerPort
    int port;

    @Autowired
    Choices choices;

    ClientId client;
    Caller caller;

    @BeforeEach
    void two_chances_that_ask_the_same_tasks() {
        opened(Drafts.of(stall.firm().id(), "Lasser", WELDER));
        client = picker();
        caller = Caller.by(region.self(rucphen, client), port);
    }

    @Test
    void who_likes_making_sees_making_first_on_both_pages() {
        result(Interest.CREATING);
        assertThat(titles("/kansen-voor-u")).startsWith("Lasser");
        assertThat(titles("/vandaag")).startsWith("Lasser");
    }

    @Test
    void from_the_result_it_is_one_press_to_the_chances_that_changed() {
        assertThat(caller.get("/mijn-talenten").body()).doesNotContain("href=\"/kansen-voor-u\">Bekijk uw kansen");
        result(Interest.CREATING);
        assertThat(caller.get("/mijn-talenten").body()).contains("href=\"/kansen-voor-u\">Bekijk uw kansen");
    }

    @Test
    void who_likes_doing_sees_doing_first() {
        result(Interest.DOING);
        assertThat(titles("/kansen-voor-u")).startsWith("Orderpicker vroege dienst");
        assertThat(titles("/vandaag")).startsWith("Orderpicker vroege dienst");
    }

    @Test
    void the_result_of_a_test_from_elsewhere_counts_as_the_own_test_does() {
        var file = "provider;taken;characteristic;item;value\nBureau;2026-01-05;SS_TALENT;CREATING;true\n";
        var answer = Uploads.by(region.self(rucphen, client), port)
                .send("/mijn-bestanden", "bestand", "uitslag.csv", file.getBytes(StandardCharsets.UTF_8));
        caller.post(answer.headers().firstValue("Location").orElseThrow(), Map.of("regel", "0"));
        known();
        assertThat(titles("/kansen-voor-u")).startsWith("Lasser");
    }

    @Test
    void a_test_that_only_names_a_kind_of_work_counts_too_also_when_a_professional_brings_it_in() {
        var file = "provider;taken;characteristic;item;value\nBureau;2026-01-05;SS_WORKKIND;MAKING;true\n";
        var answer = Uploads.by(caseManager, port)
                .send(
                        "/klanten/" + client.value() + "/bestanden",
                        "bestand",
                        "uitslag.csv",
                        file.getBytes(StandardCharsets.UTF_8));
        Caller.by(caseManager, port)
                .post(answer.headers().firstValue("Location").orElseThrow(), Map.of("regel", "0"));
        known();
        assertThat(titles("/kansen-voor-u")).startsWith("Lasser");
        assertThat(caller.get("/mijn-talenten").body())
                .contains("Werk waarin ik iets maak", "Uit een test van Bureau, maandag 5 januari 2026");
    }

    private List<String> titles(String page) {
        return Pattern.compile("(Lasser|Orderpicker vroege dienst)")
                .matcher(caller.get(page).body())
                .results()
                .map(one -> one.group(1))
                .distinct()
                .toList();
    }

    /** One answer a screen: thirty presses. */
    private void result(Interest liked) {
        for (int i = 0; i < choices.all().size(); i++) {
            var choice = choices.all().get(i);
            boolean right = choice.right().interest() == liked || choice.left().interest() != liked && i % 2 == 0;
            caller.post("/mijn-talenten/test", Map.of("vraag", Integer.toString(i + 1), "keus", right ? "B" : "A"));
        }
        known();
    }

    private void known() {
        soon().until(() -> index.person(client)
                .filter(known -> !known.wishes().likes().isEmpty())
                .isPresent());
    }
}
