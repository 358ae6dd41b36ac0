package nl.kansrijk.web.talents;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.profile.talents.Choices;
import nl.kansrijk.profile.talents.Interest;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class TalentsPageTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    @Autowired
    Choices choices;

    Actor self;
    Caller caller;

    @BeforeEach
    void a_client() {
        shelf.fill();
        var rucphen = region.organisation(Tenant.Kind.MUNICIPALITY);
        self = region.self(rucphen, region.clientOf(region.actor(rucphen, Role.CASE_MANAGER)));
        caller = Caller.by(self, port);
    }

    @Test
    void two_cards_are_picked_and_stand_on_the_card_with_an_example() {
        pick("24105");
        assertThat(caller.get("/mijn-talenten").body())
                .contains("Mijn talentenkaart", "Ik werk graag samen", "Ik vraag hulp en help anderen");
    }

    @Test
    void seven_cards_are_too_many_and_none_is_too_few() {
        try (var visit = Visit.by(self, port, 360)) {
            var page = visit.open("/mijn-talenten/kaarten");
            for (int i = 0; i < 7; i++) page.locator("input[name=kaart]").nth(i).check();
            visit.press("Verder");
            assertThat(page.locator(".errors").innerText()).contains("Kies één tot zes kaarten");
            page.locator("input[name=kaart]").nth(0).uncheck();
            visit.press("Verder");
            assertThat(page.url()).endsWith("/mijn-talenten/volgorde");
        }
        assertThat(caller.post("/mijn-talenten/kaarten", Map.of()).body()).contains("Kies één tot zes kaarten");
    }

    @Test
    @Tag("browser")
    void six_cards_are_counted_while_picking_and_print_as_one_card_without_anything_around_it() {
        try (var visit = Visit.by(self, port, 360)) {
            var page = visit.open("/mijn-talenten/kaarten");
            for (int i = 0; i < 6; i++) page.locator("input[name=kaart]").nth(i).check();
            assertThat(page.evaluate("() => getComputedStyle(document.querySelector('.picked'), '::after').content"))
                    .asString()
                    .contains("van de 6 gekozen");
            visit.looksRight("talents-picked-six", 24);
            visit.press("Verder");
            visit.press("Verder");
            page = visit.open("/mijn-talenten");
            assertThat(page.locator(".paper__entry").count()).isEqualTo(6);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".paper").isVisible()).isTrue();
            for (var around : new String[] {".doors", ".contact", ".aids", ".below", ".chancelinks", "h1"})
                assertThat(page.locator(around).first().isVisible()).as(around).isFalse();
        }
    }

    @Test
    @Tag("browser")
    void the_fullest_card_of_talents_prints_on_one_sheet() {
        test(Interest.CREATING);
        try (var visit = Visit.by(self, port, 360)) {
            for (var cards : List.of("kaarten", "leren")) {
                var page = visit.open("/mijn-talenten/" + cards);
                for (int i = 0; i < 6; i++)
                    page.locator("input[name=kaart]").nth(i).check();
                visit.press("Verder");
            }
            var page = visit.open("/mijn-talenten");
            assertThat(page.locator(".paper__entry").count()).isGreaterThanOrEqualTo(13);
            var sheet = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
            assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(sheet).results())
                    .hasSize(1);
        }
    }

    @Test
    void what_one_can_do_is_one_press_away_beside_what_one_likes_and_is_good_at() {
        assertThat(caller.get("/mijn-talenten").body())
                .containsSubsequence(
                        "/mijn-talenten/test", "/mijn-talenten/kaarten", "href=\"/mijn-cv/nieuw\"", "Wat kunt u al?");
    }

    @Test
    void the_order_is_the_persons_own_and_every_card_has_its_own_place() {
        twoCards();
        var same = new HashMap<>(Map.of("plaats-24105", "1", "plaats-24120", "1"));
        assertThat(caller.post("/mijn-talenten/volgorde", same).body()).contains("Geef elke kaart een eigen plaats");
        same.put("plaats-24105", "2");
        caller.post("/mijn-talenten/volgorde", same);
        var card = caller.get("/mijn-talenten").body();
        assertThat(card.indexOf("Ik werk netjes"))
                .isLessThan(card.indexOf("Ik werk graag samen"))
                .isPositive();
    }

    @Test
    void what_someone_wants_to_grow_in_stands_apart() {
        twoCards();
        caller.post("/mijn-talenten/leren", Map.of("kaart", "24109"));
        assertThat(caller.get("/mijn-talenten").body()).contains("Dit wil ik beter leren", "voor een groep te praten");
        caller.post("/mijn-talenten/leren", Map.of());
        assertThat(caller.get("/mijn-talenten").body()).doesNotContain("Dit wil ik beter leren");
    }

    @Test
    void who_always_chooses_making_reads_maken_and_finds_making_first_among_the_kinds_of_work() {
        tell("HOBBY", "life:household");
        var before = works();
        test(Interest.CREATING);
        assertThat(caller.get("/mijn-talenten").body()).contains("Maken", "Ik maak graag iets met mijn handen");
        var page = caller.get("/kansen-verkennen").body();
        assertThat(page).contains("Omdat u graag iets maakt");
        assertThat(works()).isNotEqualTo(before);
    }

    @Test
    void the_test_goes_on_where_it_was_and_an_earlier_choice_can_be_changed() {
        caller.post("/mijn-talenten/test", Map.of("vraag", "1", "keus", "A"));
        caller.post("/mijn-talenten/test", Map.of("vraag", "2", "keus", "B"));
        assertThat(caller.get("/mijn-talenten/test").body()).contains("Keuze 3 van 30");
        assertThat(caller.get("/mijn-talenten").body()).contains("U koos er 2 van de 30");
        assertThat(caller.get("/mijn-talenten/test?vraag=1").body()).contains("value=\"A\" aria-pressed=\"true\"");
        caller.post("/mijn-talenten/test", Map.of("vraag", "1", "keus", "B"));
        assertThat(caller.get("/mijn-talenten/test?vraag=1").body()).contains("value=\"B\" aria-pressed=\"true\"");
    }

    @Test
    void a_choice_cannot_be_skipped() {
        caller.post("/mijn-talenten/test", Map.of("vraag", "9", "keus", "A"));
        assertThat(caller.get("/mijn-talenten/test?vraag=9").body()).contains("Keuze 1 van 30");
    }

    @Test
    void a_new_test_takes_the_place_of_the_old_one() {
        test(Interest.HELPING);
        caller.post("/mijn-talenten/test", Map.of("keus", "opnieuw"));
        assertThat(caller.get("/mijn-talenten").body()).contains("Ik doe graag iets voor een ander");
        test(Interest.ORGANISING);
        assertThat(caller.get("/mijn-talenten").body())
                .contains("Ik houd van orde")
                .doesNotContain("Ik doe graag iets voor een ander");
    }

    @Test
    @Tag("browser")
    void on_a_phone_the_card_and_the_test_fit() {
        twoCards();
        test(Interest.CREATING);
        try (var visit = Visit.by(self, port, 360)) {
            visit.open("/mijn-talenten");
            visit.looksRight("talents-card", 24);
            visit.open("/mijn-talenten/kaarten");
            visit.looksRight("talents-pick", 24);
            visit.open("/mijn-talenten/volgorde");
            visit.looksRight("talents-order", 24);
            Page page = visit.open("/mijn-talenten/test?vraag=3");
            assertThat(page.locator(".pair__one").count()).isEqualTo(2);
            visit.looksRight("talents-test", 44);
        }
    }

    private void twoCards() {
        pick("24105");
        try (var visit = Visit.by(self, port, 360)) {
            visit.open("/mijn-talenten/kaarten").locator("input[value='24120']").check();
            visit.press("Verder");
        }
    }

    private void pick(String card) {
        assertThat(destination(caller.post("/mijn-talenten/kaarten", Map.of("kaart", card))))
                .endsWith("/volgorde");
    }

    private void test(Interest liked) {
        for (int i = 0; i < choices.all().size(); i++) {
            var left = choices.all().get(i).left().interest();
            var right = choices.all().get(i).right().interest();
            boolean other = liked != Interest.HELPING && left == Interest.HELPING;
            var keus =
                    right == liked || (left != liked && (other || i % 2 == 0) && right != Interest.HELPING) ? "B" : "A";
            caller.post("/mijn-talenten/test", Map.of("vraag", Integer.toString(i + 1), "keus", keus));
        }
    }

    private void tell(String kind, String item) {
        var id = java.util.UUID.randomUUID().toString();
        var path = "/mijn-cv/verhaal/" + id;
        caller.post("/mijn-cv/nieuw", Map.of("formulier", id, "soort", "HOUSEHOLD", "wat", item));
        caller.post(path, Map.of("stap", "periode", "hoelang", "84", "nog", "ja"));
        for (var task : new String[] {"t1", "t3"}) caller.post(path, Map.of("stap", "taken", "taak", task));
        var all = new HashMap<>(Map.of("stap", "vaardigheden"));
        Pattern.compile("name=\"(esco:s:[^\"]+)\"")
                .matcher(caller.get(path + "?stap=vaardigheden").body())
                .results()
                .forEach(one -> all.put(one.group(1), "2"));
        caller.post(path, all);
    }

    private java.util.List<String> works() {
        return Pattern.compile("id=\"kans-([^\"]+)\"")
                .matcher(caller.get("/kansen-verkennen").body())
                .results()
                .map(one -> one.group(1))
                .toList();
    }
}
