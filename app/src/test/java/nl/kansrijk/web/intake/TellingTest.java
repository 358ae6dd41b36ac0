package nl.kansrijk.web.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.Talk;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client whom nobody asked anything yet tells about the own life, alone. Source: row 4-29. */
class TellingTest extends TalkHouse {
    private static final String HOME = "/mijn-gesprek";
    private ClientId newcomer;
    private Actor who;
    private Caller phone;
    private String table;

    @BeforeEach
    void nobody_opened_a_talk() {
        newcomer = region.clientOf(caseManager);
        who = region.self(town, newcomer);
        phone = Caller.by(who, port);
        table = "/klanten/" + newcomer.value() + "/gesprek";
    }

    @Test
    void looking_begins_nothing_and_the_first_answer_does() {
        assertThat(phone.get(HOME).body()).contains("0 procent is verteld", "Begin met: Over u en uw week");
        assertThat(phone.get(HOME + "/j").body()).contains("Stap 1 van 4", "Alle stukjes");
        assertThat(all()).isEmpty();
        var first = form(phone.get(HOME + "/j?deel=2").body(), Map.of("Q55.MINUTES", "30", "doe", "verder"));
        assertThat(destination(phone.post(HOME + "/j", first))).endsWith(HOME + "/j?deel=3");
        phone.post(HOME + "/j", first);
        assertThat(all()).hasSize(1);
        assertThat(phone.get(HOME).body())
                .contains("1 procent is verteld", "U vertelde 1 van 51 dingen.", "Ga verder met");
    }

    @Test
    void the_profile_leads_to_it() {
        assertThat(phone.get("/mijn-profiel").body()).contains("href=\"" + HOME + "\"");
    }

    @Test
    void what_was_told_at_home_stands_in_the_talk_with_day_and_source_and_is_not_asked_again() {
        fill(phone, HOME + "/d", "verder", Map.of("Q20", "4", "Q21", "5", "Q22", "2"));
        assertThat(guide.get(table).body()).contains("De klant vulde thuis 3 vragen in, het laatst op ");
        guide.post(table, Map.of("soort", "SHORT"));
        var asked = guide.get(table + "/vragen/d").body();
        assertThat(asked).contains("name=\"was.Q20\" value=\"4\"", "Thuis ingevuld door de klant, op ");
        assertThat(guide.get(table).body()).contains("1 van 2 vragen gedaan");
        assertThat(guide.get(table.replace("/gesprek", "")).body()).contains("Kijk op werk");
    }

    @Test
    void who_says_that_something_must_happen_today_comes_at_once_where_help_stands_and_it_is_a_task_of_today() {
        var sent = fill(phone, HOME + "/a?deel=2", "verder", Map.of("Q50", "YES", "Q50.WHAT", "FOOD"));
        assertThat(destination(sent)).isEqualTo("/vandaag");
        assertThat(phone.get("/vandaag").body())
                .contains("Goed dat u het zegt.", "Bel 112.", "<details class=\"more\" open>", "Eerst wat nu nodig is")
                .doesNotContain("ziet vandaag", "class=\"chancelink\"", "kansen-verkennen");
        assertThat(phone.get("/vandaag").body())
                .contains("class=\"helpline\"", "Bel 112.", "Eerst wat nu nodig is")
                .doesNotContain("Goed dat u het zegt.", "<details class=\"more\" open>");
        assertThat(file()).contains("geen eten of geld voor deze week");
    }

    @Test
    void a_bare_yes_is_enough_and_who_goes_on_telling_later_is_not_sent_away_again() {
        fill(phone, HOME + "/a?deel=2", "verder", Map.of("Q50", "YES"));
        assertThat(phone.get("/vandaag").body()).contains("class=\"helpline\"");
        assertThat(destination(fill(phone, HOME + "/a?deel=2", "verder", Map.of())))
                .endsWith("/a?deel=3");
    }

    @Test
    void who_takes_it_back_sees_work_again_and_the_professional_reads_that_it_was_taken_back() {
        fill(phone, HOME + "/a?deel=2", "verder", Map.of("Q50", "YES", "Q50.WHAT", "ROOF"));
        var calm = fill(phone, HOME + "/a?deel=2", "verder", Map.of("Q50", "NO", "Q50.WHAT", ""));
        assertThat(destination(calm)).endsWith("/a?deel=3");
        assertThat(phone.get("/vandaag").body()).doesNotContain("class=\"helpline\"", "Eerst wat nu nodig is");
        assertThat(file()).contains("De klant vroeg hulp voor vandaag en zei daarna: nee.");
        fill(phone, HOME + "/a?deel=2", "verder", Map.of("Q50", "YES"));
        assertThat(phone.get("/vandaag").body()).contains("Eerst wat nu nodig is");
        assertThat(file()).doesNotContain("zei daarna: nee.");
    }

    @Test
    void a_no_while_a_need_stays_ticked_keeps_help_in_sight() {
        fill(phone, HOME + "/a?deel=2", "verder", Map.of("Q50", "YES", "Q50.WHAT", "ROOF"));
        fill(phone, HOME + "/a?deel=2", "verder", Map.of("Q50", "NO", "Q50.WHAT", "ROOF"));
        assertThat(file()).contains("De klant vroeg hulp voor vandaag en zei daarna: nee.");
        assertThat(phone.get("/vandaag").body()).contains("class=\"helpline\"", "Eerst wat nu nodig is");
    }

    private String file() {
        return guide.get(table.replace("/gesprek", "")).body();
    }

    @Test
    void answers_can_be_spoken_only_on_the_pages_where_they_are_given() {
        assertThat(allowed(HOME + "/a")).contains("microphone=(self)", "camera=()");
        assertThat(allowed(HOME)).contains("microphone=()");
    }

    private String allowed(String path) {
        return phone.get(path).headers().firstValue("Permissions-Policy").orElse("");
    }

    @Test
    void speaking_is_offered_only_where_the_browser_can_and_what_is_heard_becomes_the_answer() {
        try (var visit = Visit.by(who, port, 360)) {
            assertThat(visit.page().context().pages()).hasSize(1);
            visit.page().addInitScript("delete window.SpeechRecognition; delete window.webkitSpeechRecognition;");
            assertThat(visit.open(HOME + "/a").locator(".q__speak")).hasCount(0);
            visit.page().addInitScript("""
                    window.SpeechRecognition = class extends EventTarget {
                      start() { const heard = new Event('result'); heard.results = [[{ transcript: 'Over werk' }]]; this.dispatchEvent(heard); }
                      stop() { this.dispatchEvent(new Event('end')); }
                    };
                    """);
            var page = visit.open(HOME + "/a");
            page.locator(".q__speak").click();
            visit.looksRight("tell-speak", 24);
            page.locator(".q__speak").click();
            assertThat(page.locator("textarea")).hasValue("Over werk");
            assertThat(page.locator("#stand-Q01")).containsText("Bewaard");
        }
    }

    @Test
    void a_client_alone_on_a_phone_tells_more_than_seventy_per_cent_and_sees_it_grow() {
        try (var visit = Visit.by(who, port, 360)) {
            var page = visit.open(HOME);
            visit.looksRight("tell-begin", 24);
            page.locator("a.nl-button--primary").first().click();
            int before = -1;
            for (int step = 0; step < 60 && page.url().contains(HOME + "/"); step++) {
                fillIn(page);
                var now = page.locator(".talk__form input[name=pagina]").inputValue();
                page.locator("button[value='verder']").click();
                assertThat(page.locator("input[name=pagina][value='" + now + "']"))
                        .hasCount(0);
                page.waitForLoadState();
                if (step == 8) before = percent(phone.get(HOME).body());
            }
            assertThat(page).hasURL(Pattern.compile(HOME + "$"));
            visit.looksRight("tell-end", 24);
            assertThat(before).isBetween(5, 30);
            assertThat(percent(page.content())).isGreaterThanOrEqualTo(70);
        }
        assertThat(percent(phone.get(HOME).body())).isGreaterThanOrEqualTo(70);
        assertThat(guide.get(table).body()).contains("De klant vulde thuis ");
    }

    private static int percent(String page) {
        var found = Pattern.compile("(\\d+) procent is verteld").matcher(page);
        return found.find() ? Integer.parseInt(found.group(1)) : -1;
    }

    /** As someone would: a line of words, one of each list, the fourth of five; nothing urgent. What is typed to search is left. */
    private static void fillIn(Page page) {
        for (var area : page.locator("textarea").all()) area.fill("Ik help graag mensen");
        for (var number :
                page.locator("input[type=number], input[inputmode=numeric]").all()) number.fill("20");
        page.locator("input[type=number][max='12'], input[name='Q51.DAY']")
                .all()
                .forEach(one -> one.fill("4"));
        for (var name : names(page)) {
            var good = page.locator("input[type=radio][name='" + name + "']");
            (name.equals("Q50") ? good.nth(1) : good.nth(Math.min(3, good.count() - 1))).check();
        }
        for (var group : page.locator("fieldset:has(input[type=checkbox])").all())
            if (page.locator("#vraag-Q50").count() == 0) first(group).check();
    }

    private static Locator first(Locator group) {
        return group.locator("input[type=checkbox]").first();
    }

    @SuppressWarnings("unchecked")
    private static List<String> names(Page page) {
        return (List<String>)
                page.evaluate(
                        "() => [...new Set([...document.querySelectorAll('.talk__form input[type=radio]')].map(one => one.name))]");
    }

    private List<Talk> all() {
        return gate.pass(
                Look.by(caseManager, Permission.HOLD_TALK).about(newcomer), passage -> talks.of(newcomer, passage));
    }
}
