package nl.kansrijk.web.intake;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.TalkKind;
import nl.kansrijk.testing.Caller;
import org.junit.jupiter.api.Test;

/** A client goes on alone with a talk that a professional holds. */
class HomeTalkTest extends TalkHouse {
    @Test
    void what_is_asked_in_talk_is_not_asked_at_home() {
        assertThat(destination(person.get("/mijn-gesprek/h"))).endsWith("/mijn-gesprek");
        assertThat(person.get("/mijn-gesprek/k").body()).contains("Q60").doesNotContain("Q58");
    }

    @Test
    void an_answer_from_an_older_page_does_not_win_and_the_client_chooses() {
        var mine = form(person.get("/mijn-gesprek/j?deel=2").body(), Map.of("Q55.MINUTES", "30", "doe", "bewaar"));
        fill(guide, base + "/vragen/j", "bewaar", Map.of("Q55.MINUTES", "60"));
        var both = person.post("/mijn-gesprek/j", mine).body();
        assertThat(both)
                .contains("Er staat intussen iets anders: 60.", "U vulde in: 30. Wat moet er staan?")
                .contains("name=\"was.Q55.MINUTES\" value=\"60\"");
        assertThat(guide.get(base + "/vragen/j").body()).contains("name=\"was.Q55.MINUTES\" value=\"60\"");
        person.post("/mijn-gesprek/j", form(both, Map.of("neem", "Q55.MINUTES")));
        assertThat(guide.get(base + "/vragen/j").body())
                .contains("name=\"was.Q55.MINUTES\" value=\"30\"", "Thuis ingevuld door de klant, op ");
    }

    @Test
    void an_answer_about_the_cause_from_an_older_page_does_not_win_either() {
        var mine = form(guide.get(base + "/oorzaak").body(), Map.of("Q25", "Geen antwoord", "doe", "verder"));
        fill(guide, base + "/oorzaak", "verder", Map.of("Q25", "De taal"));
        assertThat(guide.post(base + "/oorzaak", mine).body())
                .contains("Er staat intussen iets anders: De taal.", "U vulde in: Geen antwoord.");
    }

    @Test
    void what_a_phone_still_held_when_the_talk_was_closed_is_kept_and_the_professional_hears_of_it() {
        fill(guide, base + "/vragen/c", "bewaar", Map.of("Q18", "Een vaste plek"));
        var waited = form(person.get("/mijn-gesprek/j?deel=2").body(), Map.of("Q55.MINUTES", "30", "doe", "bewaar"));
        waited.put("gegeven", Long.toString(System.currentTimeMillis() - 1000));
        var closed = destination(guide.post(base + "/einde", Map.of("reden", "NO_TIME")));
        person.post("/mijn-gesprek/j", waited);
        assertThat(person.get("/mijn-gesprek").body()).contains("Uw antwoorden zijn toch bewaard");
        assertThat(guide.get(closed).body()).contains("30");
        assertThat(guide.get(base.replace("/gesprek", "")).body()).contains("Reistijd in minuten: 30");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(guide.get(base.replace("/gesprek", "")).body())
                                .contains("De klant vulde thuis nog iets aan bij het afgesloten gesprek"));
    }

    @Test
    void the_client_writes_the_own_next_step() {
        fill(person, "/mijn-gesprek/k", "verder", Map.of("Q60", "Een dag meekijken", "Q60.SURE", "8"));
        assertThat(guide.get(base + "/einde").body()).contains("Een dag meekijken", "8 van de 10");
        assertThat(guide.get(base.replace("/gesprek", "")).body()).contains("Een dag meekijken");
    }

    @Test
    void a_short_talk_at_the_table_does_not_keep_a_client_from_telling_everything_alone() {
        open(TalkKind.SHORT);
        assertThat(person.get("/mijn-gesprek/b?deel=2").body()).contains("Q07");
        fill(person, "/mijn-gesprek/b?deel=6", "verder", Map.of("Q11", "Rustig"));
        assertThat(guide.get(base.replace("/gesprek", "")).body()).contains("Rustig");
    }

    @Test
    void a_block_goes_on_at_the_first_question_that_is_open_and_ends_with_thanks() {
        var first = fill(person, "/mijn-gesprek/c", "verder", Map.of("Q15", "Buiten werken"));
        assertThat(destination(first)).endsWith("/mijn-gesprek/c?deel=2");
        assertThat(person.get("/mijn-gesprek/c").body()).contains("Q16").doesNotContain("\"vraag-Q15\"");
        var last = fill(person, "/mijn-gesprek/c?deel=5", "verder", Map.of("Q19", "YES"));
        assertThat(destination(last)).endsWith("/mijn-gesprek/d");
        assertThat(person.get("/mijn-gesprek").body()).contains("2 van 5 verteld");
    }

    @Test
    void at_home_too_a_block_without_an_answer_asks_why_in_the_words_of_the_client() {
        var asked = fill(person, "/mijn-gesprek/c?deel=5", "verder", Map.of());
        assertThat(asked.body()).contains("Er is nog niets ingevuld.", "dit past niet bij mij");
        var passed = fill(person, "/mijn-gesprek/c?deel=5", "verder", Map.of("reden", "NO_TIME"));
        assertThat(destination(passed)).endsWith("/mijn-gesprek/d");
        assertThat(person.get("/mijn-gesprek").body()).contains("Overgeslagen: ik heb nu geen tijd, later verder");
    }

    @Test
    void travel_minutes_that_cannot_be_are_told_with_their_limits_and_stay_as_typed() {
        var sheet = form(person.get("/mijn-gesprek/j?deel=2").body(), Map.of("Q55.MINUTES", "500", "doe", "bewaar"));
        assertThat(person.post("/mijn-gesprek/j", sheet).body())
                .contains("Vul een heel getal in van 0 tot en met 180.", "value=\"500\"");
    }

    @Test
    void nobody_else_goes_on_with_it() {
        var other = region.self(town, region.clientOf(caseManager));
        var page = form(person.get("/mijn-gesprek/j?deel=2").body(), Map.of("Q55.MINUTES", "30", "doe", "bewaar"));
        Caller.by(other, port).post("/mijn-gesprek/j", page);
        var mine =
                gate.pass(Look.by(self, Permission.OWN_TALK).about(client), passage -> talks.running(client, passage));
        assertThat(mine).isPresent();
        assertThat(guide.get(base + "/vragen/j").body()).contains("name=\"was.Q55.MINUTES\" value=\"\"");
    }
}
