package nl.kansrijk.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.testing.Accessible;
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
class ReadingAidsTest {
    private static final List<String> PAGES = List.of(
            "/vandaag",
            "/mijn-profiel",
            "/kansen-voor-u",
            "/wie-keek-er",
            "/wie-ziet-mijn-gegevens",
            "/afspraken",
            "/bericht",
            "/mijn-cv",
            "/mijn-talenten",
            "/mijn-presentatie",
            "/mijn-video",
            "/mijn-bestanden",
            "/mijn-machtigingen",
            "/mijn-gesprek",
            "/kansen-verkennen",
            "/mijn-account",
            "/uitleg",
            "/hulp");

    /** A browser with one voice that writes down what it is asked to say. */
    private static final String VOICE = """
            window.said = [];
            Object.defineProperty(window, 'speechSynthesis', { value: {
              getVoices: () => [{ lang: 'nl-NL', name: 'Els' }], cancel() {}, speak(one) { window.said.push(one); } } });
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } addEventListener() {} };
            """;

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    Actor self;

    @BeforeEach
    void a_client() {
        var rucphen = region.organisation(Kind.MUNICIPALITY);
        self = region.self(rucphen, region.clientOf(region.actor(rucphen, Role.CASE_MANAGER)));
    }

    @Test
    void large_letters_are_one_press_on_every_page_and_stay_until_chosen_otherwise() {
        var caller = Caller.by(self, port);
        assertThat(caller.get("/vandaag").body())
                .contains("letters=groot", "Grote letters")
                .doesNotContain("class=\"large\"");
        assertThat(caller.get("/vandaag?letters=groot").body()).contains("class=\"large\"", "Gewone letters");
        for (var path : PAGES) assertThat(caller.get(path).body()).as(path).contains("class=\"large\"");
        caller.get("/vandaag?letters=gewoon");
        assertThat(caller.get("/mijn-profiel").body()).doesNotContain("class=\"large\"");
    }

    @Test
    void a_strange_size_changes_nothing_and_another_choice_in_the_address_stays() {
        var caller = Caller.by(self, port);
        assertThat(caller.get("/vandaag?letters=%3Cscript%3E").body()).doesNotContain("class=\"large\"");
        assertThat(caller.get("/wie-keek-er?van=2026-01-05&letters=groot").body())
                .contains("van=2026-01-05&amp;letters=gewoon");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void every_page_of_a_client_stays_inside_the_screen_in_large_letters(int width) {
        try (var visit = Visit.by(self, port, width)) {
            visit.open("/vandaag?letters=groot");
            for (var path : PAGES) Accessible.check(visit.open(path));
            visit.open("/vandaag");
            visit.looksRight("vandaag-groot", 44);
        }
    }

    @Test
    @Tag("browser")
    void in_large_letters_on_a_phone_the_four_doors_stand_two_by_two_so_that_no_word_breaks() {
        try (var visit = Visit.by(self, port, 360)) {
            var page = visit.open("/vandaag?letters=groot");
            var tops = page.locator(".door").all().stream()
                    .map(door -> Math.round(door.boundingBox().y))
                    .toList();
            assertThat(tops).hasSize(4);
            assertThat(tops.get(0)).isEqualTo(tops.get(1)).isLessThan(tops.get(2));
            assertThat(tops.get(2)).isEqualTo(tops.get(3));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 640, 360})
    @Tag("browser")
    void every_page_of_a_client_stays_inside_the_screen_at_text_of_200_percent(int width) {
        try (var visit = Visit.by(self, port, width)) {
            for (var path : PAGES) {
                var page = visit.open(path);
                page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
                Accessible.check(page);
            }
        }
    }

    @Test
    @Tag("browser")
    void a_page_is_read_aloud_from_its_title_on_and_stops_at_the_next_press() {
        try (var visit = Visit.by(self, port, 360)) {
            visit.page().addInitScript(VOICE);
            var page = visit.open("/vandaag");
            visit.press("Lees voor");
            assertThat(said(page)).first().asString().startsWith("Dag ");
            assertThat(said(page)).contains("Uw volgende stap").doesNotContain("Lees voor", "Ik snap het niet");
            visit.press("Stop met voorlezen");
            assertThat(page.locator("[data-aloud]").innerText()).contains("Lees voor");
        }
    }

    @Test
    @Tag("browser")
    void where_the_browser_has_no_voice_for_the_language_nothing_is_promised() {
        try (var visit = Visit.by(self, port, 360)) {
            assertThat(visit.open("/vandaag").locator("[data-aloud]").isVisible())
                    .isFalse();
            visit.page().addInitScript(VOICE);
            assertThat(visit.open("/vandaag?taal=en").locator("[data-aloud]").isVisible())
                    .isFalse();
        }
    }

    @Test
    @Tag("browser")
    void on_paper_stands_what_is_said_and_no_ways_through_the_product() {
        try (var visit = Visit.by(self, port, 1280)) {
            var page = visit.open("/vandaag");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(page.locator("h1").isVisible()).isTrue();
            assertThat(page.locator(".aids, .below, .doors, .client__ways, .contact")
                            .all())
                    .isNotEmpty()
                    .noneMatch(one -> one.isVisible());
        }
    }

    private static List<String> said(Page page) {
        return ((List<?>) page.evaluate("() => window.said.map(one => one.text)"))
                .stream().map(String::valueOf).toList();
    }
}
