package nl.kansrijk.web.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class WordingPageTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    Actor author;
    Caller caller;

    @BeforeEach
    void an_author() {
        author = region.actor(region.organisation(Tenant.Kind.UWV), Role.ACCOUNT_MANAGER);
        caller = Caller.by(author, port);
    }

    @Test
    void without_a_script_the_advice_comes_on_a_page_of_its_own_with_the_text() {
        var page = read("U moet inzake uw traject worden gebeld.");
        assertThat(page)
                .contains("Is deze tekst gewoon?", "U moet inzake uw traject", "Dit kan gewoner, op 4 punten")
                .contains("‘inzake’ is een moeilijk woord. Gewoner: over.", "‘U moet’ klinkt streng");
    }

    @Test
    void a_plain_text_is_praised_and_a_beginning_is_left_alone() {
        assertThat(read("Dit werk past bij u.")).contains("Dit leest iedereen.");
        assertThat(read("Dit werk")).contains("te weinig om te lezen").doesNotContain("Dit leest iedereen");
    }

    @Test
    void of_many_points_five_are_told_and_the_rest_counted() {
        assertThat(read("Thans derhalve nimmer echter tevens reeds inzake.")).contains("En nog 2 punten.");
    }

    @Test
    void what_is_sent_in_place_of_words_is_shown_as_words() {
        assertThat(read("<script>alert(1)</script> inzake u")).doesNotContain("<script>alert");
        assertThat(caller.post("/taal-nakijken", Map.of()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    @Tag("browser")
    void the_advice_stands_beside_the_field_while_one_types_and_sending_stays_possible(int width) {
        try (var visit = Visit.by(author, port, width)) {
            var page = visit.open("/vacatures/nieuw");
            page.locator("#veld-taak-1-tekst").fill("U dient thans dozen te verplaatsen");
            page.locator(".taal").waitFor();
            assertThat(page.locator(".taal").innerText()).contains("‘thans’ is een moeilijk woord. Gewoner: nu.");
            assertThat(enabled(page)).isTrue();
            visit.looksRight("taal-nakijken", 24);
        }
    }

    private static boolean enabled(Page page) {
        return page.locator("button[form=vacature]").isEnabled();
    }

    private String read(String text) {
        return caller.post("/taal-nakijken", Map.of("veld", "reden", "reden", text))
                .body();
    }
}
