package nl.kansrijk.web.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.Server;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class WithoutNetTest extends TalkHouse {
    private static final String AWAY = "[data-offline-away]";
    private static final String OUT = "[data-offline-out]";
    private static final String BACK = "[data-offline-back]";

    @Autowired
    JdbcClient jdbc;

    @Test
    void an_answer_without_internet_stays_on_the_phone_and_is_sent_once_when_it_is_back() {
        try (var visit = at("j?deel=2")) {
            var page = visit.page();
            page.context().setOffline(true);
            typed(page, "35");
            assertThat(page.locator(AWAY)).isVisible();
            assertThat(page.locator(AWAY)).containsText("Geen internet. Wij bewaren uw antwoord op deze telefoon.");
            kept(page, 1);
            assertThat(given()).isEmpty();
            visit.looksRight("without-net-360", 24);
            page.context().setOffline(false);
            assertThat(page.locator(BACK)).isVisible();
            assertThat(page.locator(BACK)).containsText("Uw antwoorden zijn bewaard");
            assertThat(given()).containsExactly("35");
            kept(page, 0);
            minutes(page, "40");
            page.locator("#vraag-Q55").dispatchEvent("change");
            assertThat(page.locator("#stand-Q55")).containsText("Bewaard");
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(given()).containsExactly("35", "40"));
        }
    }

    @Test
    void what_stands_on_the_phone_cannot_be_read_from_its_storage_and_the_key_cannot_be_taken_out() {
        try (var visit = at("j?deel=2")) {
            var page = visit.page();
            page.context().setOffline(true);
            typed(page, "77");
            assertThat((String) page.evaluate(EVERYTHING))
                    .isNotEmpty()
                    .doesNotContain("Q55")
                    .doesNotContain("gesprek");
            assertThat((boolean) page.evaluate(EXTRACTABLE)).isFalse();
        }
    }

    @Test
    void a_page_that_is_opened_again_without_internet_comes_back_with_what_was_filled_in() {
        try (var visit = at("j?deel=2")) {
            var page = visit.page();
            page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
            page.waitForFunction("() => navigator.serviceWorker.controller !== null");
            page.context().setOffline(true);
            typed(page, "50");
            page.reload();
            assertThat(page.locator("[name='Q55.MINUTES']")).hasValue("50");
            assertThat(page.locator(AWAY)).isVisible();
            page.context().setOffline(false);
            assertThat(page.locator(BACK)).isVisible();
            assertThat(given()).containsExactly("50");
        }
    }

    @Test
    void an_older_answer_that_comes_in_later_never_hides_a_newer_one_and_both_are_kept() {
        try (var visit = at("j?deel=2")) {
            var page = visit.page();
            page.context().setOffline(true);
            typed(page, "20");
            kept(page, 1);
            fill(guide, base + "/vragen/j", "bewaar", Map.of("Q55.MINUTES", "60"));
            page.context().setOffline(false);
            assertThat(page.locator(BACK)).isVisible();
            assertThat(given()).containsExactlyInAnyOrder("20", "60");
            assertThat(guide.get(base + "/vragen/j").body())
                    .contains("name=\"was.Q55.MINUTES\" value=\"60\"", "Ook ingevuld", ": 20");
        }
    }

    @Test
    void logging_out_leaves_nothing_on_the_phone() {
        try (var visit = at("j?deel=2")) {
            var page = visit.page();
            page.context().setOffline(true);
            typed(page, "25");
            page.context().setOffline(false);
            assertThat(page.locator(BACK)).isVisible();
            page.locator("form.logout button").click();
            page.waitForURL("**/uitgelogd**");
            assertThat((boolean) page.evaluate(THERE)).isFalse();
            assertThat(given()).containsExactly("25");
        }
    }

    @Test
    void after_a_day_the_phone_forgets_whichever_way_its_clock_was_moved() {
        for (var moved : List.of(25, -25)) {
            try (var visit = at("j?deel=2")) {
                var page = visit.page();
                page.context().setOffline(true);
                typed(page, "15");
                page.context().clearCookies();
                page.context().setOffline(false);
                assertThat(page.locator(OUT)).isVisible();
                visit.open("/inloggen");
                page.evaluate(OLDER, moved);
                in(page, self);
                visit.open("/mijn-gesprek");
                kept(page, 0);
                assertThat(given()).isEmpty();
            }
        }
    }

    @Test
    void a_clock_of_the_phone_that_is_wrong_does_not_change_when_something_was_said() {
        try (var visit = at("j?deel=2")) {
            var page = visit.page();
            page.evaluate("() => { const real = Date.now; Date.now = () => real() + 5 * 3600000; }");
            page.context().setOffline(true);
            typed(page, "30");
            kept(page, 1);
            fill(guide, base + "/vragen/j", "bewaar", Map.of("Q55.MINUTES", "45"));
            page.context().setOffline(false);
            assertThat(page.locator(BACK)).isVisible();
            assertThat(guide.get(base + "/vragen/j").body()).contains("name=\"was.Q55.MINUTES\" value=\"45\"");
        }
    }

    @Test
    void two_windows_without_internet_send_each_answer_once() {
        try (var visit = at("j?deel=2")) {
            var first = visit.page();
            var second = first.context().newPage();
            second.navigate(first.url().replace("deel=2", "deel=3"));
            until(second, KEY, "");
            first.context().setOffline(true);
            typed(first, "35");
            second.locator("[name='Q56']").first().check();
            kept(first, 2);
            first.context().setOffline(false);
            assertThat(first.locator(BACK)).isVisible();
            kept(first, 0);
            assertThat(given()).containsExactly("35");
            assertThat(all("Q56", "")).hasSize(1);
        }
    }

    @Test
    void someone_else_on_the_same_phone_gets_nothing_of_it() {
        try (var visit = at("j?deel=2")) {
            var page = visit.page();
            page.context().setOffline(true);
            typed(page, "55");
            page.context().clearCookies();
            page.context().setOffline(false);
            assertThat(page.locator(OUT)).isVisible();
            var other = region.self(town, region.clientOf(caseManager));
            visit.open("/inloggen");
            in(page, other);
            visit.open("/mijn-gesprek");
            kept(page, 0);
            assertThat(given()).isEmpty();
        }
    }

    @Test
    void the_key_belongs_to_the_log_in_and_is_for_clients_only() {
        var mine = key(person);
        assertThat(mine).hasSize(44).isEqualTo(key(person)).isNotEqualTo(key(Caller.by(self, port)));
        assertThat(guide.get("/mijn-gesprek/sleutel").statusCode()).isEqualTo(404);
        assertThat(person.get("/mijn-gesprek/hulp.js").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/javascript"));
    }

    private static final String KEY = """
            async () => { if (!(await indexedDB.databases()).some(one => one.name === 'kansrijk-thuis')) return false;
              const db = await new Promise(done => { const asked = indexedDB.open('kansrijk-thuis'); asked.onsuccess = () => done(asked.result); });
              const n = await new Promise(done => { const asked = db.transaction('key').objectStore('key').count(); asked.onsuccess = () => done(asked.result); });
              db.close(); return n === 1; }
            """;
    private static final String KEPT = """
            async wanted => { if (!(await indexedDB.databases()).some(one => one.name === 'kansrijk-thuis')) return wanted === 0;
              const db = await new Promise(done => { const asked = indexedDB.open('kansrijk-thuis'); asked.onsuccess = () => done(asked.result); });
              const rows = await new Promise(done => { const asked = db.transaction('answers').objectStore('answers').getAll(); asked.onsuccess = () => done(asked.result); });
              db.close(); return rows.length === wanted; }
            """;
    private static final String HOLDS = """
            async value => { if (!(await indexedDB.databases()).some(one => one.name === 'kansrijk-thuis')) return false;
              const db = await new Promise(done => { const asked = indexedDB.open('kansrijk-thuis'); asked.onsuccess = () => done(asked.result); });
              const all = store => new Promise(done => { const asked = db.transaction(store).objectStore(store).getAll(); asked.onsuccess = () => done(asked.result); });
              const [rows, keys] = [await all('answers'), await all('key')];
              db.close();
              for (const row of rows) {
                const text = new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: row.iv }, keys[0].key, row.data));
                if (text.includes(`["Q55.MINUTES","${value}"]`)) return true;
              }
              return false; }
            """;
    private static final String EVERYTHING = """
            async () => { const db = await new Promise(done => { const asked = indexedDB.open('kansrijk-thuis'); asked.onsuccess = () => done(asked.result); });
              let all = '';
              for (const store of ['answers', 'sheet']) {
                const rows = await new Promise(done => { const asked = db.transaction(store).objectStore(store).getAll(); asked.onsuccess = () => done(asked.result); });
                for (const row of rows) all += new TextDecoder('latin1').decode(row.data) + Object.keys(row).join(' ');
              }
              db.close(); return all; }
            """;
    private static final String EXTRACTABLE = """
            async () => { const db = await new Promise(done => { const asked = indexedDB.open('kansrijk-thuis'); asked.onsuccess = () => done(asked.result); });
              const row = await new Promise(done => { const asked = db.transaction('key').objectStore('key').get('now'); asked.onsuccess = () => done(asked.result); });
              db.close(); return row.key.extractable; }
            """;
    private static final String OLDER = """
            async hours => { const db = await new Promise(done => { const asked = indexedDB.open('kansrijk-thuis'); asked.onsuccess = () => done(asked.result); });
              for (const store of ['answers', 'sheet', 'key']) {
                const shelf = () => db.transaction(store, 'readwrite').objectStore(store);
                const rows = await new Promise(done => { const asked = shelf().getAll(); asked.onsuccess = () => done(asked.result); });
                for (const row of rows) await new Promise(done => { row.at -= hours * 3600000; shelf().put(row).onsuccess = done; });
              }
              db.close(); }
            """;
    private static final String THERE =
            "async () => (await indexedDB.databases()).some(one => one.name === 'kansrijk-thuis')";

    /** The client at home on a phone, with the key in the browser. */
    private Visit at(String block) {
        var visit = Visit.by(self, port, 360);
        visit.open("/mijn-gesprek/" + block);
        until(visit.page(), KEY, "");
        return visit;
    }

    /** Logged in with the button of the demo, and arrived; not while the page itself still asks who is here. */
    private static void in(Page page, Actor who) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("form[action$='" + who.user().value() + "'] button").click();
        page.waitForURL(url -> !url.contains("/inloggen"));
    }

    private static String key(Caller who) {
        return who.get("/mijn-gesprek/sleutel").body().replaceAll(".*\"key\":\"([^\"]+)\".*", "$1");
    }

    /** Typed without internet, and kept on the phone. */
    private static void typed(Page page, String value) {
        minutes(page, value);
        until(page, HOLDS, value);
    }

    /** So many pages have answers on the phone. */
    private static void kept(Page page, int pages) {
        until(page, KEPT, pages);
    }

    private static void until(Page page, String question, Object about) {
        await().atMost(Duration.ofSeconds(20)).until(() -> (boolean) page.evaluate(question, about));
    }

    private static void minutes(Page page, String value) {
        page.locator("[name='Q55.MINUTES']").fill(value);
    }

    private List<String> given() {
        return all("Q55", "MINUTES");
    }

    /** Every answer to one part, past all row security, as it came in. */
    private List<String> all(String question, String part) {
        var database = jdbc.sql("select current_database()").query(String.class).single();
        return Server.rows(
                database,
                "select value from intake.answer where person_id = '%s' and question = '%s' and part = '%s' order by number"
                        .formatted(client.value(), question, part));
    }
}
