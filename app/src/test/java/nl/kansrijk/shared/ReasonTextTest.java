package nl.kansrijk.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReasonTextTest {
    @Test
    void a_reason_comes_back_as_it_was_written_whatever_signs_stand_in_it() {
        var reason = new Reason("task.ask", Map.of("words", "\"Bel\" de \\ bank\n{voor 12 uur}", "day", "2026-12-31"));
        assertThat(ReasonText.read(ReasonText.write(reason))).isEqualTo(reason);
    }

    @Test
    void a_reason_without_facts_is_a_reason_too() {
        assertThat(ReasonText.read(ReasonText.write(Reason.of("pause.rest")))).isEqualTo(Reason.of("pause.rest"));
    }

    @Test
    void what_has_no_key_is_no_reason() {
        assertThatThrownBy(() -> ReasonText.read("{\"day\":\"2026-12-31\"}")).hasMessage("a reason has a key");
    }
}
