package nl.kansrijk.web.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kansrijk.testing.Visit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalkLooksTest extends TalkHouse {
    @ParameterizedTest
    @CsvSource({"a,1280", "d,1280", "h,1280", "i,360", "j,360", "k,320"})
    void a_screen_of_questions_looks_right_folded_and_unfolded(String block, int width) {
        fill(guide, base + "/vragen/k", "bewaar", Map.of("Q60", "Solliciteren", "Q60.SURE", "4"));
        try (var visit = Visit.by(caseManager, port, width)) {
            var page = visit.open(base + "/vragen/" + block);
            visit.looksRight("talk-" + block + "-" + width, 24);
            page.evaluate("() => document.querySelectorAll('details').forEach(one => { one.open = true; })");
            visit.looksRight("talk-" + block + "-" + width + "-open", 24);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void the_cause_the_end_and_what_is_known_look_right(int width) {
        fill(guide, base + "/vragen/d", "verder", Map.of("Q23", "5", "Q24", "1", "Q20", "4", "Q21", "3"));
        fill(guide, base + "/vragen/i", "verder", Map.of("Q51.WEEK", "20"));
        try (var visit = Visit.by(caseManager, port, width)) {
            for (var path : new String[] {"", "/einde", "/oorzaak"}) {
                visit.open(base + path);
                visit.looksRight("talk" + path.replace('/', '-') + "-" + width, 24);
            }
            press(visit.page(), "Nog niet duidelijk, praat later verder");
            assertThat(visit.page()).not().hasURL(Pattern.compile("/oorzaak"));
            visit.open(base + "/einde");
            visit.page().check("#reden-NO_TIME");
            press(visit.page(), "Sluit het gesprek");
            assertThat(visit.page()).hasURL(Pattern.compile("/gesprekken/"));
            visit.looksRight("talk-earlier-" + width, 24);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b?deel=5", "c", "d", "g?deel=2", "i", "j", "k"})
    void at_home_on_a_small_phone_everything_can_be_read_and_touched(String block) {
        try (var visit = Visit.by(self, port, 360)) {
            visit.open("/mijn-gesprek/" + block);
            visit.looksRight("home-" + block.replaceAll("\\W", "-"), 24);
        }
    }

    @Test
    void an_answer_is_kept_while_it_is_given_and_can_be_heard() {
        try (var visit = Visit.by(caseManager, port, 1280)) {
            var page = visit.open(base + "/vragen/d");
            choose(page, "Q20", "4");
            assertThat(page.locator("#stand-Q20")).containsText("Bewaard");
            page.locator("#vraag-Q22 summary", new Page.LocatorOptions().setHasText("Liever niet?"))
                    .click();
            page.locator("#vraag-Q22 button[value='Q22:PRIVATE']").click();
            assertThat(page.locator("#stand-Q22")).containsText("U wilt dit niet zeggen");
            boolean speaks = (boolean) page.evaluate("() => 'speechSynthesis' in window");
            assertThat(page.locator("#vraag-Q20 [data-reads]"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setVisible(speaks));
        }
    }

    @Test
    void a_session_that_ends_in_the_middle_loses_nothing() {
        try (var visit = Visit.by(caseManager, port, 1280)) {
            var page = visit.open(base + "/vragen/h");
            choose(page, "Q44", "2");
            assertThat(page.locator("#stand-Q44")).containsText("Bewaard");
            assertThat(page.locator("[data-loggedout]")).isHidden();
            page.context().clearCookies();
            page.locator("#veld-Q49").fill("Eerst een plek om te wonen");
            choose(page, "Q45", "3");
            assertThat(page.locator("[data-loggedout]")).isVisible();
            press(page, "Klaar met dit stukje");
            assertThat(page.locator("#veld-Q49")).hasValue("Eerst een plek om te wonen");
            var other = page.context().newPage();
            other.navigate("http://localhost:" + port + "/inloggen");
            other.locator("form[action$='" + caseManager.user().value() + "'] button")
                    .click();
            assertThat(other.locator("[data-loggedout]")).isHidden();
            page.bringToFront();
            press(page, "Klaar met dit stukje");
            assertThat(page.locator("h1")).hasText("Gezondheid en energie");
            Assertions.assertThat(guide.get(base + "/einde").body()).contains("Eerst een plek om te wonen");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    void who_can_help_now_looks_right_beside_the_questions(int width) {
        try (var visit = Visit.by(caseManager, port, width)) {
            var page = visit.open(base + "/vragen/a");
            choose(page, "Q50", "YES");
            page.locator("button[name=doe][value=verder]").click();
            assertThat(page.locator("#nu")).isVisible();
            visit.looksRight("talk-help-now", 24);
        }
    }

    private static void choose(Page page, String question, String value) {
        page.locator("#vraag-" + question + " input[type=radio][value='" + value + "']")
                .check();
    }

    private static void press(Page page, String text) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text))
                .first()
                .click();
    }
}
