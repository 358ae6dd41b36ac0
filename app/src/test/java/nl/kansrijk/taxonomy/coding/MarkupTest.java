package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b>kok</b> in een hotel | kok in een hotel",
                "kok<br/>bakker | kok bakker",
                "kok &amp; bakker | kok bakker",
                "<a href=\"x\">kok | kok",
                "kok <!-- geheim --> | kok"
            })
    void a_tag_is_no_word_and_what_stands_between_tags_stays(String text, String seen) {
        assertThat(Markup.without(text).strip().replaceAll("\\s+", " ")).isEqualTo(seen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT src=x>alert(1)",
                "<style>kok { color: red }</style>",
                "<img src=x onerror=alert(1)>",
                "<kok"
            })
    void what_a_page_tells_a_computer_is_said_by_nobody(String text) {
        assertThat(Markup.without(text)).isBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ervaring < 2 jaar > 1", "R&D", "inkoop & verkoop; zelfstandig", "3<4"})
    void a_sign_that_is_no_tag_stays(String text) {
        assertThat(Markup.without(text)).isEqualTo(text);
    }

    @Test
    void markup_leads_to_no_proposal() {
        var coding = Codings.ofOccupations(SmallWorld.WORK, Background.none());
        assertThat(coding.propose("<script>kok()</script>", 3)).isEmpty();
        assertThat(coding.propose("<b>kok</b>", 1)).extracting(Proposal::code).containsExactly(SmallWorld.COOK);
    }
}
