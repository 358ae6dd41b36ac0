package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementScorersTest {
    private static final List<Concept> SKILLS =
            List.of(skill("cut", "tegels snijden"), skill("lay", "tegels leggen"), skill("kinds", "soorten tegels"));

    private final Library library = new Library(SKILLS, Background.none());

    private static Concept skill(String code, String name) {
        return new Concept(code, List.of(), List.of(name), List.of(), "", "");
    }

    private float[] weigh(String name, String text) {
        return new Weighing(library, new StatementScorers(library).all()).by(name, text);
    }

    @Test
    void what_is_done_stands_last_and_what_it_is_done_to_before_it() {
        assertThat(weigh("deed", "glas snijden")).containsExactly(1, 0, 0);
        assertThat(weigh("object", "tegels poetsen")[0]).isPositive();
        assertThat(weigh("object", "tegels poetsen")[2]).isZero();
    }

    @Test
    void a_deed_is_no_knowledge_and_knowledge_no_deed() {
        assertThat(weigh("shape", "vloeren leggen")).containsExactly(0, 0, 1);
        assertThat(weigh("shape", "tegelsoort")).containsExactly(1, 1, 0);
    }

    @Test
    void a_name_as_long_as_the_text_differs_nothing_in_length() {
        assertThat(weigh("length", "vloeren leggen")).containsExactly(0, 0, 0);
        assertThat(weigh("length", "vloeren")[0]).isPositive();
    }

    @Test
    void a_text_without_words_says_nothing() {
        assertThat(weigh("deed", "")).containsOnly(0);
        assertThat(weigh("object", "")).containsOnly(0);
    }
}
