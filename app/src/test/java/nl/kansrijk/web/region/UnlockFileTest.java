package nl.kansrijk.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kansrijk.matching.region.Asked;
import nl.kansrijk.matching.region.Opener;
import nl.kansrijk.matching.region.Unlocked;
import nl.kansrijk.web.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletResponse;

class UnlockFileTest extends RegionHouse {
    @Autowired
    MessageSource messages;

    @Test
    void a_price_that_differs_is_said_in_words_and_what_is_there_at_once_takes_no_weeks() {
        var words = new Words(messages, Locale.of("nl"));
        var text = new StringWriter();
        var out = new PrintWriter(text);
        new UnlockFile(out, new OpenerWords(List.of(), words), words)
                .write(transport(), new UnlockView.Choice(Optional.empty(), "van de hele regio", Optional.empty()));
        out.flush();
        assertThat(text.toString())
                .contains("\"Duur in weken\"")
                .contains("\"Vervoer dat 10 km verder brengt\";\"5\";\"1\";\"5\";\"0\";\"verschilt per keer\"");
    }

    @Test
    void while_the_region_is_gone_through_again_the_file_is_one_sentence_and_no_page() throws Exception {
        assertThat(answered(new Asked.Busy<>(40), 503)).startsWith("We rekenen alle mensen en vacatures opnieuw door.");
        assertThat(answered(new Asked.TooLarge<>(1, 1), 422)).startsWith("Kies één gemeente.");
        assertThat(answered(new Asked.Ready<>(transport()), 200)).contains("Vervoer dat 10 km verder brengt");
    }

    private String answered(Asked<Unlocked> asked, int status) throws Exception {
        var words = new Words(messages, Locale.of("nl"));
        var response = new MockHttpServletResponse();
        UnlockFile.answer(
                asked,
                new UnlockView.Choice(Optional.empty(), "van de hele regio", Optional.empty()),
                new OpenerWords(List.of(), words),
                words,
                response);
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentType()).doesNotContain("html");
        return response.getContentAsString();
    }

    private Unlocked transport() {
        var some = new Unlocked.Some(5, 1);
        var at = today().atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
        return new Unlocked(
                new Unlocked.Now(10, 5, 2, 1, at),
                List.of(new Unlocked.Line(new Opener.Transport(), some, some, 5)),
                new Unlocked.Chosen(List.of(), new Unlocked.Some(0, 0), 100));
    }
}
