package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApartTest {
    private final VerbForms verbs = new VerbForms(Set.of("opruimen", "afwassen", "schoonmaken", "innemen")::contains);
    private final Apart apart = new Apart(verbs::infinitive);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ik ruimde de kamers op | ik opruimen de kamers",
                "ik waste af en ruimde op | ik afwassen en opruimen",
                "ik maak trappen schoon, ook bij mensen thuis | ik schoonmaken trappen, ook bij mensen thuis",
                "ik nam de kleding in | ik innemen de kleding"
            })
    void a_verb_that_stands_apart_comes_together(String text, String together) {
        assertThat(apart.together(text)).isEqualTo(together);
    }

    @ParameterizedTest
    @ValueSource(strings = {"op de bouw", "de trap op", "ik ruimde de kamers", "kamers op orde", "op"})
    void a_preposition_is_no_part_of_a_verb(String text) {
        assertThat(apart.together(text)).isEqualTo(text);
    }

    @Test
    void what_stood_apart_is_understood_as_the_verb() {
        assertThat(verbs.infinitive("opruimde")).contains("opruimen");
        assertThat(verbs.infinitive("innam")).contains("innemen");
    }
}
