package nl.kansrijk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.kansrijk.plain.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private static final PlainText DUTCH = PlainText.in(Locale.of("nl"));
    private static final PlainText ENGLISH = PlainText.in(Locale.of("en"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wij bellen u dinsdag 2 december, 10 uur.",
                "U kunt nee zeggen. Dat heeft geen gevolgen.",
                "Zegt u nee, dan ziet niemand iets.",
                "Uw contactpersoon vult dit samen met u in.",
                "Neem uw CV mee. Het UWV kijkt ook mee.",
                "Het wordt beter. U wordt 61 jaar.",
                "{0} zoekt iemand voor dit werk: {1}.",
                ""
            })
    void plain_words_pass(String text) {
        assertThat(DUTCH.read(text))
                .matches(Reading::passes)
                .extracting(Reading::score)
                .isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JARGON | Uw traject begint in mei. | traject",
                "JARGON | Uw re-integratieplan ligt klaar. | re-integratieplan",
                "HARD_WORD | Wij bellen u inzake uw vraag. | inzake",
                "HARD_WORD | Met betrekking tot uw vraag bellen wij u. | Met betrekking tot",
                "DUTY | U moet morgen komen. | U moet",
                "DUTY | Dit is uw laatste kans. | laatste kans",
                "DUTY | Anders volgt een sanctie. | sanctie",
                "SHORT_FORM | Neem iets mee, bijv. een pen. | bijv.",
                "SHORT_FORM | Wij bellen m.b.t. uw vraag. | m.b.t.",
                "SHORT_FORM | Bel de WSP. | WSP",
                "LONG_WORD | Dit is uw arbeidsongeschiktheidsuitkering. | arbeidsongeschiktheidsuitkering",
                "PASSIVE | U wordt morgen gebeld. | U wordt morgen gebeld.",
                "PASSIVE | Uw vraag zal worden beantwoord. | Uw vraag zal worden beantwoord.",
                "TWICE_NOT | Het is niet onmogelijk. | Het is niet onmogelijk.",
                "TWICE_NOT | Niemand gaat zonder ja. | Niemand gaat zonder ja.",
                "LOUD | KOM METEEN!! | KOM METEEN!!"
            })
    void what_is_hard_is_found_where_it_stands(Kind kind, String text, String words) {
        var found = DUTCH.read(text).findings().stream()
                .filter(one -> one.kind() == kind)
                .toList();
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo(words);
            assertThat(text.substring(one.from(), one.until())).isEqualTo(words);
        });
    }

    @Test
    void a_hard_word_comes_with_a_plainer_one() {
        var found = DUTCH.read("Het besluit staat in de beschikking.").findings();
        assertThat(found)
                .singleElement()
                .satisfies(one -> assertThat(one.advice().facts())
                        .containsEntry("found", "beschikking")
                        .containsEntry("plainer", "besluit"));
    }

    @Test
    void a_part_of_a_common_word_is_no_hard_word() {
        assertThat(DUTCH.read("De medioren en het dochtertje lezen.").findings())
                .isEmpty();
    }

    @Test
    void a_sentence_of_more_than_twenty_words_is_long() {
        var long21 = "een ".repeat(21).strip() + ".";
        assertThat(DUTCH.read("een ".repeat(20).strip() + ".").findings()).isEmpty();
        assertThat(DUTCH.read(long21).findings())
                .singleElement()
                .extracting(Finding::kind)
                .isEqualTo(Kind.LONG_SENTENCE);
    }

    @Test
    void sentences_of_more_than_twelve_words_on_average_are_long_together() {
        var thirteen = "een ".repeat(13).strip() + ". ";
        assertThat(DUTCH.read(thirteen + thirteen).findings())
                .singleElement()
                .extracting(Finding::kind)
                .isEqualTo(Kind.LONG_ON_AVERAGE);
        assertThat(DUTCH.read(thirteen + "Kort.").passes()).isTrue();
    }

    @Test
    void findings_stand_in_the_order_of_the_text_and_each_costs() {
        var read = DUTCH.read("U moet komen inzake uw traject. U wordt gebeld.");
        assertThat(read.findings().stream().map(Finding::kind))
                .isEqualTo(List.of(Kind.DUTY, Kind.HARD_WORD, Kind.JARGON, Kind.PASSIVE));
        assertThat(read.score()).isEqualTo(100 - Math.ceilDiv(25 + 15 + 15 + 10, 2));
        assertThat(read.sentences()).isEqualTo(2);
    }

    @Test
    void the_score_never_falls_below_nothing() {
        assertThat(DUTCH.read("U moet inzake de sanctie thans verplicht derhalve nimmer echter!!")
                        .score())
                .isZero();
    }

    @Test
    void english_has_simple_limits_of_its_own() {
        assertThat(ENGLISH.read("You will be called on Tuesday.").passes()).isTrue();
        assertThat(ENGLISH.read("You must obtain a form prior to Tuesday.").findings().stream()
                        .map(Finding::words))
                .containsExactly("You must", "obtain", "prior to");
    }

    @Test
    void a_list_of_lines_is_read_line_by_line() {
        var read = DUTCH.read("Neem mee:\n- uw pas\n- een pen\r\nTot dan.");
        assertThat(read.sentences()).isEqualTo(4);
        assertThat(read.passes()).isTrue();
    }

    @Test
    void a_very_long_text_is_read_in_a_blink() {
        var text = "U moet inzake het traject {0} komen, want niemand gaat zonder ja. ".repeat(2_000);
        assertThat(DUTCH.read(text).sentences()).isEqualTo(2_000);
    }
}
