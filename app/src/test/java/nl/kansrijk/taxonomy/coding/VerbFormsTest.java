package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {
    private static final Set<String> KNOWN = Set.of(
            ("koken pakken reizen verven poetsen tillen maaien bakken afwassen opruimen schoonmaken schrijven snijden wassen"
                            + " opnemen helpen metselen timmeren")
                    .split(" "));
    private final VerbForms verbs = new VerbForms(KNOWN::contains);

    @ParameterizedTest
    @CsvSource({
        "kookte, koken", "gekookt, koken", "kook, koken", "pakte, pakken", "gepakt, pakken", "reisde, reizen",
        "verfde, verven", "geverfd, verven", "poetste, poetsen", "tilden, tillen", "maaide, maaien", "tilt, tillen",
        "gemetseld, metselen", "timmerde, timmeren"
    })
    void what_someone_did_is_the_verb_that_the_house_knows(String form, String infinitive) {
        assertThat(verbs.infinitive(form)).contains(infinitive);
    }

    @ParameterizedTest
    @CsvSource({
        "gebakken, bakken",
        "afgewassen, afwassen",
        "opgeruimd, opruimen",
        "schoongemaakt, schoonmaken",
        "opgenomen, opnemen",
        "opruimde, opruimen"
    })
    void a_verb_that_stands_apart_comes_together_again(String form, String infinitive) {
        assertThat(verbs.infinitive(form)).contains(infinitive);
    }

    @ParameterizedTest
    @CsvSource({"geschreven, schrijven", "schreef, schrijven", "sneed, snijden", "geholpen, helpen", "hielp, helpen"})
    void a_verb_that_changes_its_vowel_is_known_by_heart(String form, String infinitive) {
        assertThat(verbs.infinitive(form)).contains(infinitive);
    }

    @ParameterizedTest
    @CsvSource({"poetse, poetsen", "schoonmake, schoonmaken", "bakke, bakken"})
    void who_leaves_the_last_letter_out_as_in_speech_is_understood(String spoken, String infinitive) {
        assertThat(verbs.infinitive(spoken)).contains(infinitive);
    }

    @Test
    void a_word_that_is_no_form_of_a_known_verb_stays_what_it_is() {
        assertThat(verbs.infinitive("gemeente")).isEmpty();
        assertThat(verbs.infinitive("kaartje")).isEmpty();
        assertThat(verbs.infinitive("is")).isEmpty();
    }
}
