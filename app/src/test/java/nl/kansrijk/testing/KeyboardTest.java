package nl.kansrijk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the walker without a mouse must notice on careless pages. */
@Tag("browser")
class KeyboardTest {
    private final Page page = Browser.page(1280);
    private final Keyboard keys = Keyboard.at(page);

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void a_focus_that_looks_like_no_focus_is_noticed() {
        page.setContent("<style>.bare { outline: none }</style><a href='#'>een</a> <a class='bare' href='#'>twee</a>");
        keys.press("Tab");
        assertThatThrownBy(() -> keys.press("Tab"))
                .hasMessageContaining("not seen")
                .hasMessageContaining("twee");
    }

    @Test
    void a_focus_that_is_off_the_screen_is_noticed() {
        page.setContent("<a href='#' style='position: fixed; left: -500px'>ver weg</a>");
        assertThatThrownBy(() -> keys.press("Tab")).hasMessageContaining("off the screen");
    }

    @Test
    void a_page_that_does_not_begin_with_the_way_past_its_menus_is_noticed() {
        page.setContent("<a href='#'>menu</a><a class='nl-skip-link' href='#inhoud'>naar de inhoud</a>");
        assertThatThrownBy(keys::pastTheMenus).hasMessageContaining("skip link first");
    }

    @Test
    void a_way_past_the_menus_that_leads_nowhere_is_noticed() {
        page.setContent("<a class='nl-skip-link' href='#weg'>naar de inhoud</a><main tabindex='-1'>inhoud</main>");
        assertThatThrownBy(keys::pastTheMenus).hasMessageContaining("skip link works");
    }

    @Test
    void a_dialog_that_lets_the_focus_out_is_noticed() {
        page.setContent(
                "<a href='#'>buiten</a><dialog open><button>binnen</button></dialog><a href='#'>ook buiten</a>");
        assertThatThrownBy(() -> keys.staysInside("dialog[open]")).hasMessageContaining("inside dialog[open]");
    }

    @Test
    void what_cannot_be_reached_is_noticed() {
        page.setContent("<a href='#'>een</a><button tabindex='-1'>twee</button>");
        assertThatThrownBy(() -> keys.tabTo("button")).hasMessageContaining("within reach");
    }

    @Test
    void the_focus_walks_forwards_and_back() {
        page.setContent("<a href='#'>een</a><button>twee</button><input>");
        keys.tabTo("input");
        keys.tabBackTo("a");
        assertThat(keys.standsAt("a", "een")).isTrue();
    }
}
