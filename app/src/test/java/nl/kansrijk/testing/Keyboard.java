package nl.kansrijk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** Somebody who has a keyboard and nothing else. Wherever the focus stops while walking, it must be seen. */
public final class Keyboard {
    private static final int MOST_STOPS = 250;

    /** Whether the focus stops at this, inside the page, with these words in it. */
    private static final String STANDS_AT = """
            ([place, words]) => document.activeElement.matches(place) && document.activeElement.textContent.includes(words)
            """;

    /** What is wrong with how the focus shows; empty when it is on the screen and looks unlike the same thing without it. */
    private static final String HIDDEN = """
            () => {
              const stop = document.activeElement;
              if (stop === document.body) return '';
              const look = () => {
                const style = getComputedStyle(stop);
                const line = style.outlineStyle === 'none' ? '' : style.outlineStyle + style.outlineWidth + style.outlineColor;
                return line + ' ' + style.boxShadow;
              };
              const place = stop.getBoundingClientRect();
              const away = place.width === 0 || place.bottom <= 0 || place.right <= 0
                  || place.top >= innerHeight || place.left >= innerWidth;
              const focused = look();
              stop.blur();
              const left = look();
              stop.focus({ focusVisible: true, preventScroll: true });
              const name = location.pathname + ' ' + stop.outerHTML.slice(0, 160);
              return away ? 'off the screen: ' + name : focused === left ? 'not seen: ' + name : '';
            }
            """;

    private final Page page;

    private Keyboard(Page page) {
        this.page = page;
    }

    /** The keyboard before this page. */
    public static Keyboard at(Page page) {
        return new Keyboard(page);
    }

    /** Tab until the focus stands at something that fits this selector and has these words. */
    public void tabTo(String place, String words) {
        walk("Tab", place, words);
    }

    /** Tab until the focus stands at something that fits this selector. */
    public void tabTo(String place) {
        tabTo(place, "");
    }

    /** The same backwards. */
    public void tabBackTo(String place) {
        walk("Shift+Tab", place, "");
    }

    /** The first stop of a page leads past its menus, and does so. */
    public void pastTheMenus() {
        press("Tab");
        assertThat(standsAt(".nl-skip-link", ""))
                .as("skip link first on " + page.url())
                .isTrue();
        press("Enter");
        assertThat(standsAt("main", "")).as("skip link works on " + page.url()).isTrue();
    }

    /** One key; where the focus is after it must be seen. */
    public void press(String key) {
        page.keyboard().press(key);
        if (!standsAt("main", "")) assertThat(page.evaluate(HIDDEN)).isEqualTo("");
    }

    /** Letters, one after the other. */
    public void type(String text) {
        page.keyboard().type(text);
    }

    /** Enter, and waits for the page that it leads to. */
    public void follow() {
        page.evaluate("() => { document.documentElement.dataset.left = 'yes'; }");
        page.keyboard().press("Enter");
        page.locator("html:not([data-left])")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForLoadState();
    }

    /** All around, forwards and backwards: the focus never leaves this. */
    public void staysInside(String place) {
        int around = page.locator(place)
                        .locator("a, button, input, textarea, select")
                        .count()
                + 2;
        for (var key : List.of("Tab", "Shift+Tab"))
            for (int stop = 0; stop < around; stop++) {
                press(key);
                assertThat(standsAt(place + " *, body", ""))
                        .as("inside " + place)
                        .isTrue();
            }
    }

    /** Whether the focus stands at something that fits this selector and has these words. */
    public boolean standsAt(String place, String words) {
        return (boolean) page.evaluate(STANDS_AT, List.of(place, words));
    }

    private void walk(String key, String place, String words) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            press(key);
            if (standsAt(place, words)) return;
        }
        throw new AssertionError("no " + place + " " + words + " within reach on " + page.url());
    }
}
