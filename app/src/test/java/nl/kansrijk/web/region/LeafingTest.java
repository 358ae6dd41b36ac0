package nl.kansrijk.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeafingTest {
    @Test
    void a_page_beyond_the_end_is_the_last_page() {
        assertThat(new Leafing(9999, 43).page()).isEqualTo(5);
        assertThat(new Leafing(9999, 40).page()).isEqualTo(4);
        assertThat(new Leafing(2, 0).page()).isEqualTo(1);
    }

    @Test
    void the_last_page_holds_what_is_left() {
        var all = IntStream.range(0, 43).boxed().toList();
        assertThat(new Leafing(5, 43).of(all)).containsExactly(40, 41, 42);
        assertThat(new Leafing(1, 0).of(List.of())).isEmpty();
    }
}
