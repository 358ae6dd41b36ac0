package nl.kansrijk.web.intake;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeTalkTest extends TalkHouse {
    @Test
    void nothing_is_ready_until_the_professional_makes_it_so() {
        assertThat(person.get("/vandaag").body()).doesNotContain("Ga verder met uw gesprek");
        assertThat(person.get("/mijn-gesprek").body()).contains("Er staat nu geen gesprek voor u klaar");
        assertThat(destination(person.get("/mijn-gesprek/b"))).endsWith("/mijn-gesprek");
        guide.post(base + "/thuis", Map.of("thuis", "ja"));
        assertThat(person.get("/vandaag").body()).contains("Ga verder met uw gesprek");
        assertThat(person.get("/mijn-gesprek").body()).contains("In 5 stukjes staan nog vragen open.", "Wat kunt u?");
        guide.post(base + "/thuis", Map.of("thuis", "nee"));
        assertThat(person.get("/vandaag").body()).doesNotContain("Ga verder met uw gesprek");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "d", "e", "f", "g", "h"})
    void what_is_asked_in_talk_is_not_asked_at_home(String block) {
        ready();
        assertThat(destination(person.get("/mijn-gesprek/" + block))).endsWith("/mijn-gesprek");
    }

    @Test
    void what_a_client_fills_in_at_home_the_professional_sees_and_both_voices_stay() {
        ready();
        var mine = form(person.get("/mijn-gesprek/j").body(), Map.of("Q55.MINUTES", "30", "doe", "bewaar"));
        fill(guide, base + "/vragen/j", "bewaar", Map.of("Q55.MINUTES", "60"));
        person.post("/mijn-gesprek/j", mine);
        assertThat(guide.get(base + "/vragen/j").body())
                .contains("name=\"was.Q55.MINUTES\" value=\"30\"", "Ook ingevuld, in een ander scherm: 60");
    }

    @Test
    void what_a_phone_still_held_when_the_talk_was_closed_is_kept_and_the_professional_hears_of_it() {
        ready();
        fill(guide, base + "/vragen/c", "bewaar", Map.of("Q18", "Een vaste plek"));
        var waited = form(person.get("/mijn-gesprek/j").body(), Map.of("Q55.MINUTES", "30", "doe", "bewaar"));
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
        ready();
        fill(person, "/mijn-gesprek/k", "verder", Map.of("Q60", "Een dag meekijken", "Q60.SURE", "8"));
        assertThat(guide.get(base + "/einde").body()).contains("Een dag meekijken", "8 van de 10");
        assertThat(guide.get(base.replace("/gesprek", "")).body()).contains("Een dag meekijken");
    }

    @Test
    void a_long_block_comes_in_two_screens_and_ends_with_thanks() {
        ready();
        var first = fill(person, "/mijn-gesprek/b", "verder", Map.of("Q07", ""));
        assertThat(destination(first)).endsWith("/mijn-gesprek/b?deel=2");
        var second = fill(person, "/mijn-gesprek/b?deel=2", "verder", Map.of("Q13", "4"));
        assertThat(destination(second)).endsWith("/mijn-gesprek/c");
        assertThat(person.get("/mijn-gesprek").body())
                .contains("In 5 stukjes staan nog vragen open.", "1 van 9 vragen gedaan");
    }
}
