package nl.kansrijk.web.fits;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.matching.CodeNames;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("browser")
class FitsLooksTest extends FitsHouse {
    @Autowired
    Tenants tenants;

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    void the_list_its_drawer_and_its_dialog_look_right(int width) {
        joinMunicipalities();
        told(littleDutch(), first("VOLUNTARY", "", new Value.Level(5)));
        told(first("SS_COMP", "24121", new Value.Code("3")));
        picker();
        try (var visit = visit(width)) {
            visit.open(fits());
            visit.looksRight("wie-past", 24);
            visit.press("Wegingen proberen");
            assertThat(visit.page().locator("dialog#wegingen").isVisible()).isTrue();
            visit.looksRight("wie-past-wegingen", 24);
            visit.page().keyboard().press("Escape");
            visit.page().locator(".chance__main a").first().click();
            visit.looksRight("wie-past-voorstellen", 24);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    void trying_comparing_and_an_empty_list_look_right(int width) {
        var one = told(first("SS_COMP", "24121", new Value.Code("3")));
        var other = told(littleDutch(), first("SS_COMP", "24121", new Value.Code("1")));
        var third = picker();
        var chosen = "naast=" + one.value() + "&naast=" + other.value();
        try (var visit = visit(width)) {
            visit.open(fits() + "?belang.24105=0&belang.24121=3&" + chosen);
            visit.looksRight("wie-past-geprobeerd", 24);
            visit.open(path() + "/vergelijk?" + chosen + "&naast=" + third.value());
            visit.looksRight("vergelijk", 24);
            visit.open(fits().replace(
                            orderPicker.value().toString(), elsewhere().value().toString()));
            visit.looksRight("wie-past-leeg", 24);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void a_weight_that_is_tried_shows_who_moved_and_goes_back_without_a_trace(int width) {
        var strong =
                picker(first("SS_COMP", "24105", new Value.Code("1")), first("SS_COMP", "24121", new Value.Code("3")));
        var exact =
                picker(first("SS_COMP", "24105", new Value.Code("3")), first("SS_COMP", "24121", new Value.Code("1")));
        try (var visit = visit(width)) {
            var page = visit.open(fits());
            assertThat(order(page)).containsExactly(strong, exact);
            visit.press("Wegingen proberen");
            page.locator("[name='belang.24105']").selectOption("0");
            page.locator("[name='belang.24121']").selectOption("3");
            visit.press("Laat zien wie schuift");
            page.locator(".try__changed").waitFor();
            assertThat(order(page)).containsExactly(exact, strong);
            assertThat(page.locator(".moved").allInnerTexts())
                    .anyMatch(text -> text.contains("was plaats 2, nu plaats 1"));
            visit.looksRight("wegingen-geprobeerd", 24);
            page.locator(".notice a").first().click();
            page.waitForURL(url -> !url.contains("belang"));
            assertThat(order(page)).containsExactly(strong, exact);
            assertThat(page.locator(".moved").count()).isZero();
        }
    }

    @Autowired
    CodeNames codeNames;

    private java.util.List<ClientId> order(Page page) {
        return page.locator("article.chance").all().stream()
                .map(card -> card.getAttribute("id").substring("kans-".length()))
                .map(key -> codeNames.person(key).orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    void the_explanation_looks_right_for_all_who_read_it(int width) {
        var client = told(littleDutch(), first("FN_LOAD", "lifting", new Value.Code("NOT")));
        var why = path() + "/waarom/" + client.value();
        try (var visit = visit(width)) {
            visit.open(why);
            visit.looksRight("waarom", 24);
            visit.open("/vaardigheden/" + Drafts.PICKING.value());
            visit.looksRight("vaardigheid", 24);
        }
        try (var visit = nl.kansrijk.testing.Visit.by(caseManager, port, width)) {
            visit.open(why);
            visit.looksRight("waarom-klantmanager", 24);
        }
        try (var visit = nl.kansrijk.testing.Visit.by(region.self(rucphen, client), port, width)) {
            visit.open(why);
            visit.looksRight("waarom-klant", 24);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    void proposals_look_right_in_every_state(int width) {
        told();
        try (var visit = visit(width)) {
            visit.open("/voorstellen-wsp");
            visit.looksRight("voorstellen-leeg", 24);
            visit.open(fits());
            visit.page().locator(".chance__main a").first().click();
            visit.page().locator("dialog[open] textarea").fill("Deze mens kan dit werk en woont dichtbij.");
            visit.page().locator("dialog[open] button[type=submit]").click();
            visit.page().locator(".notice--done").waitFor();
            visit.looksRight("wie-past-voorgesteld", 24);
            visit.open("/voorstellen-wsp");
            visit.looksRight("voorstellen", 24);
            visit.page().locator(".offers__link").first().click();
            visit.looksRight("voorstel", 24);
            visit.page().locator("[data-opens=intrekken]").click();
            visit.looksRight("voorstel-intrekken", 24);
        }
    }

    @Test
    void someone_is_proposed_by_keyboard_alone() {
        told();
        try (var visit = visit(1280)) {
            var page = visit.open(fits());
            page.locator(".chance__main a").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("dialog[open]").count()).isEqualTo(1);
            page.keyboard().press("Escape");
            assertThat(page.evaluate("() => document.activeElement.dataset.opens"))
                    .asString()
                    .startsWith("voorstellen-");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().type("Kan dit werk goed.");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.locator(".notice--done").waitFor();
        }
    }

    @Test
    void the_explanation_prints_without_buttons() {
        var client = told();
        try (var visit = visit(1280)) {
            var page = visit.open(path() + "/waarom/" + client.value());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("table.why").first().isVisible()).isTrue();
            assertThat(page.locator(".answer .buttons").isVisible()).isFalse();
            nl.kansrijk.testing.Browser.screenshot(page, "waarom-print");
        }
    }

    private nl.kansrijk.employers.VacancyId elsewhere() {
        told(first("WISH_NOT", "H", new Value.Present()));
        var draft = Drafts.orderPicker(stall.firm().id());
        var far = new nl.kansrijk.shared.Postcode4(9711);
        var work = draft.work();
        var moved = new nl.kansrijk.employers.Work(
                far, "Groningen", work.least(), work.most(), work.days(), work.shifts(), work.terms(), work.ways());
        return opened(new nl.kansrijk.employers.Draft(
                draft.head(),
                draft.tasks(),
                draft.asked(),
                moved,
                draft.loads(),
                draft.inclusion(),
                draft.growth(),
                draft.application()));
    }

    /** Six real municipalities, so that the region has a picture; those of the first have the people. */
    private void joinMunicipalities() {
        for (var code : java.util.List.of("1655", "0840", "0879", "0777", "1674")) join("GM" + code);
        rucphen = join("GM1709");
        caseManager = region.actor(rucphen, nl.kansrijk.access.Role.CASE_MANAGER);
        for (int i = 0; i < 6; i++) told();
    }

    private Tenant join(String code) {
        var tenant = tenants.withCode(code).orElseGet(() -> tenants.found(code, names(code), Tenant.Kind.MUNICIPALITY));
        region.joinRegion(tenant, stall.servicePoint());
        return tenant;
    }

    @Autowired
    nl.kansrijk.taxonomy.Places places;

    private String names(String code) {
        return places.municipality(code.substring(2)).orElseThrow().name();
    }
}
