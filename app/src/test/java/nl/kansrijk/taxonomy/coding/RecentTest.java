package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final List<String> looked = new ArrayList<>();
    private final Recent<String> recent = new Recent<>(word -> {
        looked.add(word);
        return word + "!";
    });

    @Test
    void a_word_that_comes_back_is_looked_up_once() {
        assertThat(recent.of("kok")).isEqualTo("kok!").isEqualTo(recent.of("kok"));
        assertThat(looked).containsExactly("kok");
    }

    @Test
    void after_many_other_words_it_is_forgotten_and_looked_up_anew() {
        recent.of("kok");
        IntStream.range(0, 200).forEach(i -> recent.of("woord" + i));
        recent.of("kok");
        assertThat(looked.stream().filter("kok"::equals)).hasSize(2);
    }
}
