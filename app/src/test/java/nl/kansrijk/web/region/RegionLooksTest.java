package nl.kansrijk.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("browser")
class RegionLooksTest extends RegionHouse {
    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    void what_opens_work_and_who_is_behind_it_look_right(int width) {
        for (int i = 0; i < 6; i++) learner();
        picker();
        try (var visit = Visit.by(matcher, port, width)) {
            visit.open("/regio");
            visit.looksRight("regio", 24);
            visit.open("/regio/helpt?helpt=training.orderpicken");
            visit.looksRight("regio-helpt", 24);
            visit.open("/regio/mensen?helpt=training.orderpicken");
            visit.looksRight("regio-mensen", 24);
            visit.open("/regio/blijft-open?volgorde=naam&km=x&dagen=7");
            visit.looksRight("regio-blijft-open", 24);
            visit.open("/regio/verdeling");
            visit.looksRight("regio-verdeling", 24);
            visit.open("/regio/zonder-kandidaten");
            visit.looksRight("regio-zonder-kandidaten", 24);
            visit.open("/regio/wat-als?km=10&uren=4");
            visit.looksRight("regio-wat-als", 24);
        }
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void a_slider_moved_by_key_or_mouse_shows_its_value_and_its_figures_without_leaving_the_page(int width) {
        for (int i = 0; i < 5; i++) learner();
        try (var visit = Visit.by(matcher, port, width)) {
            var page = visit.open("/regio/wat-als");
            page.locator("#veld-km").focus();
            page.keyboard().press("ArrowRight");
            page.getByText("5 km verder reizen").first().waitFor();
            assertThat(page.locator("[data-shows=veld-km]").innerText()).isEqualTo("5");
            page.locator("#veld-uren").scrollIntoViewIfNeeded();
            var slider = page.locator("#veld-uren").boundingBox();
            page.mouse().move(slider.x + slider.width / 2, slider.y + slider.height / 2);
            page.mouse().down();
            page.mouse().move(slider.x + slider.width - 2, slider.y + slider.height / 2);
            page.mouse().up();
            page.getByText("16 uur ruimer").first().waitFor();
            page.locator("#veld-taak").selectOption(nl.kansrijk.employers.Drafts.PICKING.value());
            page.getByText("Een eerste kans voor 5 mensen").first().waitFor();
            page.locator("#veld-taak").selectOption("geen");
            page.getByText("zonder de taak").first().waitFor(gone());
            visit.looksRight("regio-wat-als-geschoven", 24);
        }
    }
}
