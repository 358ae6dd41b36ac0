package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LastTest {
    private final Dutch dutch = new Dutch(List.of("kok"), List.of());
    private final AtomicInteger times = new AtomicInteger();
    private final Last<String> last = new Last<>(asked -> asked.text() + times.incrementAndGet());

    @Test
    void the_same_text_is_worked_out_once() {
        Asked asked = Asked.of("kok", dutch);
        assertThat(last.apply(asked)).isEqualTo("kok1");
        assertThat(last.apply(asked)).isEqualTo("kok1");
    }

    @Test
    void another_text_gets_its_own_answer() {
        assertThat(last.apply(Asked.of("kok", dutch))).isEqualTo("kok1");
        assertThat(last.apply(Asked.of("bakker", dutch))).isEqualTo("bakker2");
    }
}
