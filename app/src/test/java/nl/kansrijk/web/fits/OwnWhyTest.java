package nl.kansrijk.web.fits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Why work fits or not, for the person it is about, who reads or hears it alone. */
class OwnWhyTest extends FitsHouse {
    /** A browser with one voice that writes down what it is asked to say. */
    private static final String VOICE = """
            window.said = [];
            Object.defineProperty(window, 'speechSynthesis', { value: {
              getVoices: () => [{ lang: 'nl-NL', name: 'Els' }], cancel() {}, speak(one) { window.said.push(one); } } });
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } addEventListener() {} };
            """;

    @Test
    void a_person_reads_about_themselves_in_words_that_are_meant_for_them() {
        var client = told();
        assertThat(own(client).get(why(client)).body())
                .contains(
                        "Bij u",
                        "Past bij wat u wilt",
                        "Past bij wat u kunt",
                        "Uw contactpersoon kan dit aan de werkgever")
                .doesNotContain(
                        "De mens heeft", "Past bij de mens", "opschrijven in het profiel", "Vraag het de werkgever");
        assertThat(matcher().get(why(client)).body()).contains("De mens heeft", "Past bij de mens");
    }

    @Test
    void a_person_finds_the_way_back_the_talk_to_ask_for_and_whom_to_turn_to() {
        var client = told();
        assertThat(own(client).get(why(client)).body())
                .contains("class=\"nl-link back\" href=\"/kansen-voor-u\"", "Hier wil ik over praten")
                .contains("<aside class=\"contact\"");
        assertThat(matcher().get(why(client)).body()).doesNotContain("Hier wil ik over praten", "class=\"contact\"");
    }

    @Test
    void who_asked_for_the_talk_reads_since_when_and_is_not_asked_again() {
        var client = told();
        var self = own(client);
        self.post("/kansen-voor-u/" + orderPicker.value() + "/praten", Map.of());
        assertThat(self.get(why(client)).body()).contains("U vroeg dit op ").doesNotContain("Hier wil ik over praten");
    }

    @Test
    void about_someone_who_rests_there_is_no_talk_to_ask_for() {
        var client = told();
        pause(client);
        soon().until(() -> !own(client).get(why(client)).body().contains("Hier wil ik over praten"));
        assertThat(own(client).get(why(client)).body()).contains("<aside class=\"contact\"");
    }

    @Test
    void what_is_needed_on_the_first_day_is_never_said_to_be_learned_at_work() {
        var client = learner();
        var page = own(client).get(why(client)).body();
        var row = page.substring(page.indexOf("Taken van de eerste dag"));
        assertThat(row.substring(0, row.indexOf("</tr>")))
                .contains("Dit werk vraagt op de eerste dag al meer, zoals: ")
                .doesNotContain("Dit leert u op het werk in");
    }

    @Test
    void a_card_that_says_how_work_fits_what_you_want_does_not_ask_it() {
        var client = told();
        assertThat(own(client).get("/kansen-voor-u").body())
                .contains("Past bij wat u wilt")
                .doesNotContain("Past dit beroep bij wat u wilt?", "Welk beroep wilt u graag doen?");
    }

    @Test
    @Tag("browser")
    void read_aloud_the_judgement_comes_first_then_the_bars_and_figures_stand_apart() {
        var client = told();
        var said = heard(client, why(client));
        var bar = said.stream()
                .filter(one -> one.startsWith("Past bij wat u kunt: "))
                .findFirst();
        var verdict = said.stream()
                .filter(one -> one.startsWith("Er is nu niets wat in de weg staat"))
                .findFirst();
        assertThat(said).containsSubsequence(verdict.orElseThrow(), bar.orElseThrow());
        assertThat(said).anyMatch(one -> one.matches("Wat nodig is: \\d+"));
    }

    @Test
    @Tag("browser")
    void read_aloud_a_row_says_of_what_each_part_is_and_nothing_twice_or_empty() {
        var client = told();
        var said = heard(
                client, why(client), "() => document.querySelectorAll('main details').forEach(one => one.open = true)");
        assertThat(said)
                .contains("Beroep dat u niet wilt", "Bij u: U hebt niets tegen dit beroep")
                .anyMatch(one -> one.startsWith("De baan vraagt: "))
                .anyMatch(one -> one.startsWith("Oordeel: Past"))
                .doesNotContain("Oordeel", "De baan vraagt", "Niets nodig")
                .noneMatch(one -> one.contains(" · ") || one.contains("niet gewenst") || one.contains("telt mee"));
    }

    @Test
    @Tag("browser")
    void read_aloud_a_card_says_whether_it_fits_and_how_well() {
        var said = heard(told(), "/kansen-voor-u");
        assertThat(said)
                .anyMatch(one -> one.startsWith("Past nu") || one.startsWith("Past misschien"))
                .anyMatch(one -> one.matches("Past bij wat u wilt: \\S.*"))
                .anyMatch(one -> one.matches("Past bij wat u kunt: \\S.*"));
    }

    private List<String> heard(ClientId client, String path) {
        return heard(client, path, "() => true");
    }

    /** What is said after this was done on the page. */
    private List<String> heard(ClientId client, String path, String first) {
        try (var visit = Visit.by(region.self(rucphen, client), port, 360)) {
            visit.page().addInitScript(VOICE);
            var page = visit.open(path);
            page.evaluate(first);
            visit.press("Lees voor");
            return ((List<?>) page.evaluate("() => window.said.map(one => one.text)"))
                    .stream().map(String::valueOf).toList();
        }
    }

    private Caller own(ClientId client) {
        return Caller.by(region.self(rucphen, client), port);
    }

    private String why(ClientId client) {
        return path() + "/waarom/" + client.value();
    }
}
