package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {
    private final VerbForms verbs =
            new VerbForms(Set.of("koken", "pakken", "reizen", "verven", "poetsen", "tillen", "maaien")::contains);

    @ParameterizedTest
    @CsvSource({
        "kookte, koken", "gekookt, koken", "kook, koken", "pakte, pakken", "gepakt, pakken", "reisde, reizen",
        "verfde, verven", "geverfd, verven", "poetste, poetsen", "tilden, tillen", "maaide, maaien", "tilt, tillen"
    })
    void what_someone_did_is_the_verb_that_the_house_knows(String form, String infinitive) {
        assertThat(verbs.infinitive(form)).contains(infinitive);
    }

    @Test
    void a_word_that_is_no_form_of_a_known_verb_stays_what_it_is() {
        assertThat(verbs.infinitive("gemeente")).isEmpty();
        assertThat(verbs.infinitive("kaartje")).isEmpty();
        assertThat(verbs.infinitive("is")).isEmpty();
    }
}
