package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import nl.kansrijk.testing.Keyboard;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first walk through the demo region by somebody who has no mouse, in a real browser. */
@Tag("browser")
class KeyboardWalkTest {
    private static final String DIALOG = "dialog[open]";

    @TempDir
    Path folder;

    @AfterEach
    void endServer() {
        PostgresServer.end(new Home(folder));
    }

    @Test
    void from_log_in_to_a_yes_nothing_needs_a_mouse_and_the_focus_is_always_seen() throws Exception {
        int port = OpenHouse.freePort();
        try (var house = OpenHouse.start(folder, port, "--clients", "60", "--vacancies", "40")) {
            assertThat(house.until("is open")).last().isEqualTo("Kansrijk is open: http://localhost:" + port);
            var number = number("Kees Polderwiek", port);
            try (var visit = Visit.to(port, 1280)) {
                var page = visit.open("/inloggen");
                var keys = Keyboard.at(page);
                enter("Fatima Benrouni", keys);
                searchTheVacancy(keys, page);
                var kees = "#kans-" + key(number, page, port);
                readWhy(kees, keys, page);
                compare(kees, keys, page);
                propose(kees, keys, page);
                leave(keys, page);
                enter("Kees Polderwiek", keys);
                sayYes(keys, page);
            }
        }
    }

    private static void enter(String name, Keyboard keys) {
        keys.pastTheMenus();
        keys.tabTo(".persona button", name);
        keys.follow();
        keys.tabTo("form[action='/uitleg/klaar'] button");
        keys.follow();
    }

    private static void searchTheVacancy(Keyboard keys, Page page) {
        keys.tabTo("a[href='/kansen']");
        keys.follow();
        keys.press("/");
        assertThat(keys.standsAt("input[data-search]", "")).isTrue();
        keys.type("inpakker");
        keys.tabTo("select[name=volgorde]");
        var before = page.inputValue("select[name=volgorde]");
        keys.press("ArrowDown");
        assertThat(page.inputValue("select[name=volgorde]")).isNotEqualTo(before);
        keys.tabTo(".filters button[type=submit]");
        keys.follow();
        keys.pastTheMenus();
        keys.tabTo("a.chances__title", "Inpakker: wie wil");
        keys.follow();
        keys.pastTheMenus();
        keys.tabTo("a.tab", "Wie past hier?");
        keys.follow();
    }

    private static void readWhy(String person, Keyboard keys, Page page) {
        keys.pastTheMenus();
        keys.tabTo(person + " a", "Waarom?");
        keys.follow();
        keys.pastTheMenus();
        keys.tabTo("main .buttons a");
        keys.tabTo("main summary");
        keys.press("Enter");
        assertThat(page.locator("table.why").first().isVisible()).isTrue();
        keys.tabBackTo("a.back");
        keys.follow();
    }

    private static void compare(String person, Keyboard keys, Page page) {
        keys.pastTheMenus();
        keys.tabTo(person + " a", "Vergelijk");
        keys.follow();
        keys.tabTo(".chance:not(" + person + ") a", "Vergelijk");
        keys.follow();
        keys.tabBackTo(".beside a.nl-button");
        keys.follow();
        assertThat(page.locator(".compare .chance").count()).isEqualTo(2);
        keys.pastTheMenus();
        keys.tabTo("a.back");
        keys.follow();
    }

    private static void propose(String person, Keyboard keys, Page page) {
        var opener = person + " a[data-opens]";
        keys.tabTo(opener);
        keys.press("Space");
        assertThat(page.locator(DIALOG).count()).isEqualTo(1);
        keys.staysInside(DIALOG);
        keys.press("Escape");
        assertThat(page.locator(DIALOG).count()).isZero();
        assertThat(keys.standsAt(opener, "")).isTrue();
        keys.press("Enter");
        keys.tabTo(DIALOG + " textarea");
        keys.type("U kent dit werk en woont dichtbij.");
        keys.tabTo(DIALOG + " button[type=submit]");
        keys.follow();
        assertThat(page.locator(".notice--done").isVisible()).isTrue();
    }

    private static void leave(Keyboard keys, Page page) {
        keys.tabTo(".logout button");
        keys.follow();
        assertThat(page.url()).endsWith("/uitgelogd");
        keys.pastTheMenus();
        keys.tabTo("a[href='/inloggen']");
        keys.follow();
    }

    private static void sayYes(Keyboard keys, Page page) {
        keys.pastTheMenus();
        keys.tabTo(".step a, .step button");
        keys.follow();
        keys.pastTheMenus();
        keys.tabTo("button[value=JA]");
        keys.follow();
        assertThat(page.locator("button[value=JA]").count()).isZero();
        assertThat(page.locator(".proposal__state").innerText()).contains("U zei ja");
    }

    /** The number of this client, as it stands in the list of who guides the client. */
    private static String number(String name, int port) {
        var guide = Writers.visitor("Joke Heideblik", port);
        return Writers.found(guide.get("/klanten").body(), "href=\"/klanten/([0-9a-f-]{36})\">" + name)
                .getFirst();
    }

    /** What stands for the person in the addresses of who may not know the number. */
    private static String key(String number, Page page, int port) {
        var why = page.url().replaceAll(".*(/vacatures/[0-9a-f-]{36}).*", "$1/waarom/") + number;
        var told = Writers.visitor("Fatima Benrouni", port).get(why).body();
        return Writers.found(told, "/([A-Za-z0-9_-]{60,})[\"/?#]").getFirst();
    }
}
