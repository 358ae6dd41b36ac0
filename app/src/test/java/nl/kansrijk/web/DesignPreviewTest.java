package nl.kansrijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kansrijk.testing.Accessible;
import nl.kansrijk.testing.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("browser")
class DesignPreviewTest {
    private final PreviewSite site = new PreviewSite();

    @ParameterizedTest
    @CsvSource({
        "lijst,1280", "lijst,320", "waarom,1280", "waarom,320", "formulier,1280", "formulier,320",
        "klant,1280", "klant,320", "werkgever,1280", "werkgever,320", "inloggen,1280", "inloggen,320"
    })
    void every_component_is_accessible_and_stays_inside_the_screen(String name, int width) {
        var page = site.open(name, width);
        assertThat(site.complaints()).isEmpty();
        Accessible.check(page);
        Browser.screenshot(page, name);
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lijst", "waarom", "formulier", "klant", "werkgever", "inloggen"})
    void it_looks_right_on_a_phone_of_360(String name) {
        var page = site.open(name, 360);
        Accessible.staysInside(page);
        Accessible.targets(page, name.equals("klant") ? 44 : 24);
        Browser.screenshot(page, name);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"filters,Alle filters", "voorstellen,Stel voor"})
    void a_drawer_takes_the_focus_passes_axe_and_gives_the_focus_back(String id, String opener) {
        for (int width : new int[] {1280, 320}) {
            var page = site.open("lijst", width);
            var button = page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, named(opener))
                    .first();
            button.focus();
            page.keyboard().press("Space");
            assertThat(page.locator("#" + id).evaluate("d => d.contains(document.activeElement)"))
                    .isEqualTo(true);
            Accessible.check(page);
            Browser.screenshot(page, id);
            page.keyboard().press("Escape");
            assertThat(button.evaluate("b => b === document.activeElement")).isEqualTo(true);
            page.context().close();
        }
    }

    @Test
    void a_slash_goes_to_search_except_while_typing() {
        var page = site.open("lijst", 1280);
        page.keyboard().press("/");
        assertThat(page.locator("#zoek").evaluate("e => e === document.activeElement"))
                .isEqualTo(true);
        page.keyboard().type("a/b");
        assertThat(page.locator("#zoek").inputValue()).isEqualTo("a/b");
        page.context().close();
    }

    @Test
    void a_form_with_mistakes_starts_at_the_summary_whose_links_lead_to_the_fields() {
        var page = site.open("formulier", 1280);
        assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("errors");
        page.locator(".errors a").first().click();
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("veld-titel");
        page.context().close();
    }

    @Test
    void the_menu_of_a_phone_opens_by_keyboard_and_closes_by_escape() {
        var page = site.open("lijst", 320);
        page.locator(".context__toggle").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".rail--drawer").isVisible()).isTrue();
        Accessible.check(page);
        Browser.screenshot(page, "menu");
        page.keyboard().press("Escape");
        assertThat(page.locator(".rail--drawer").isVisible()).isFalse();
        page.context().close();
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions named(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name);
    }
}
