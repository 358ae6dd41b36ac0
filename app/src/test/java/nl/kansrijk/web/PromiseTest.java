package nl.kansrijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import nl.kansrijk.casework.Norms;
import nl.kansrijk.testing.OpenHouse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OpenHouse
class PromiseTest {
    @Autowired
    Norms norms;

    private final Words words = new Words(Bundles.source(), Locale.of("nl"));

    @Test
    void every_page_makes_the_promise_of_the_norm() {
        assertThat(on("2026-11-23").answer(words)).isEqualTo("Wij reageren binnen 2 werkdagen.");
        assertThat(on("2026-11-23").firstTalk()).isEqualTo(5);
    }

    @Test
    void what_cannot_wait_is_promised_for_today_only_when_people_work_today() {
        assertThat(on("2026-11-23").urgent(words)).isEqualTo("vandaag");
        assertThat(on("2026-11-22").urgent(words)).isEqualTo("op maandag 23 november 2026");
        assertThat(on("2026-12-25").urgent(words)).isEqualTo("op maandag 28 december 2026");
    }

    private Promise on(String day) {
        return new Promise(norms, Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC));
    }
}
