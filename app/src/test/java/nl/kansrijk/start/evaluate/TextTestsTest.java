package nl.kansrijk.start.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.kansrijk.plain.ClientTexts.Read;
import nl.kansrijk.plain.PlainText;
import org.junit.jupiter.api.Test;

class TextTestsTest {
    @Test
    void both_languages_are_counted_by_bundle_and_together() {
        var figures = new TextTests().figures();
        assertThat(figures.stream().filter(one -> one.bundle().equals("all")).map(TextFigure::language))
                .containsExactly("nl", "en");
        for (var language : List.of("nl", "en")) {
            var own = figures.stream()
                    .filter(one -> one.language().equals(language))
                    .toList();
            assertThat(own.getLast().texts())
                    .isEqualTo(own.stream()
                            .limit(own.size() - 1)
                            .mapToInt(TextFigure::texts)
                            .sum());
        }
    }

    @Test
    void a_text_that_is_hard_lowers_the_share() {
        var figure = TextFigure.of(Locale.of("nl"), "portal", List.of(read("Wij bellen u."), read("U moet komen.")));
        assertThat(figure.row()).matches("nl +portal +2 +1 +50.0 % +3.0 +75");
        assertThat(figure.json())
                .isEqualTo("{\"test\":\"texts\",\"language\":\"nl\",\"bundle\":\"portal\",\"texts\":2,\"pass\":1,"
                        + "\"share\":0.5000,\"wordsPerSentence\":3.00,\"lowestScore\":75}");
    }

    private static Read read(String text) {
        return new Read("portal", "key", text, PlainText.in(Locale.of("nl")).read(text));
    }
}
