package nl.kansrijk.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The measure itself: what it finds, and what it leaves alone. */
@Tag("browser")
class AccessibleTest {
    @Test
    void letters_too_pale_for_what_lies_behind_them_are_found_and_others_are_not() {
        assertThatThrownBy(() -> check("<p style='color: #999'>Bleek</p>")).hasMessageContaining("color-contrast at p");
        assertThatThrownBy(() -> check("<div style='background: #333'><p style='color: #555'>Donker</p></div>"))
                .hasMessageContaining("color-contrast at p");
        assertThatCode(() -> check("<p style='color: #444'>Duidelijk</p>")).doesNotThrowAnyException();
    }

    @Test
    void a_field_without_a_name_a_target_too_small_and_two_things_with_one_name_are_found() {
        assertThatThrownBy(() -> check("<input type='text'>")).hasMessageContaining("label at input");
        assertThatThrownBy(() ->
                        check("<a href='/a' style='font-size: 6px'>a</a> <a href='/b' style='font-size: 6px'>b</a>"))
                .hasMessageContaining("target-size");
        assertThatThrownBy(() -> check("<p>een</p><main>twee</main>")).hasMessageContaining("landmark");
    }

    private static void check(String body) {
        var page = Browser.page(360);
        try {
            page.setContent("<!DOCTYPE html><html lang='nl'><title>Proef</title><body style='background: #fff'>"
                    + "<main><h1>Proef</h1>" + body + "</main></body></html>");
            Accessible.check(page);
        } finally {
            page.context().close();
        }
    }
}
