package nl.kansrijk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.TenantRelation;
import nl.kansrijk.testing.Accessible;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every page that any role can open, in a real browser, wide and narrow, with everything in it opened: no accessibility
 * finding, nothing that sticks out sideways, nothing from elsewhere. Roles that see the same page look once.
 */
@Tag("browser")
class EveryPageLooksRightTest extends ProofHouse {
    private static final Pattern PIECE = Pattern.compile("<(\\w+)[^>]*?(?: class=\"([^\"]*)\")?[ >]");
    private static final int[] WIDTHS = {1280, 320};

    /** Unfolds all that is folded; answers whether there was anything. */
    private static final String UNFOLD = """
            () => {
              const folded = [...document.querySelectorAll('main details:not([open])')];
              folded.forEach(one => { one.open = true; });
              return folded.length > 0;
            }
            """;

    /** A page that is still reckoning shows how far it is, and changes by itself when it is done. */
    private static final String RECKONED = "() => !document.querySelector('main progress')";

    /** Only for who is not yet inside. */
    private static final String FRONT_DOOR = "GET /inloggen";

    private final Set<String> opened = new HashSet<>();

    @Test
    void no_page_has_a_finding_wide_or_narrow_shut_or_open() {
        region.putCardsAway();
        var cast = stage.set();
        quiet();
        var wrong = new ArrayList<String>();
        var looked = new HashSet<>(Set.of(FRONT_DOOR));
        try (var visit = Visit.to(port, WIDTHS[0])) {
            look(visit, "/inloggen", FRONT_DOOR, wrong);
        }
        different(cast).forEach((role, pages) -> {
            try (var visit = Visit.by(cast.actor(TenantRelation.OWN, role), port, WIDTHS[0])) {
                visit.page().onRequest(request -> {
                    if (!request.url().startsWith("http://localhost:" + port)) wrong.add("asks " + request.url());
                });
                for (var page : pages) {
                    looked.add(page.name());
                    look(visit, page.path(cast, role), role + " " + page.name(), wrong);
                }
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(looked)
                .containsExactlyInAnyOrderElementsOf(
                        ReadPage.of(endpoints).stream().map(ReadPage::name).toList());
    }

    /** For each role the pages that no role before it sees the same. */
    private Map<Role, List<ReadPage>> different(Stage.Cast cast) {
        var seen = new HashMap<String, Set<Set<String>>>();
        var pages = new LinkedHashMap<Role, List<ReadPage>>();
        for (var role : Role.values()) {
            var caller = caller(cast.actor(TenantRelation.OWN, role));
            pages.put(
                    role,
                    ReadPage.of(endpoints).stream()
                            .filter(page -> {
                                var answer = caller.get(page.path(cast, role));
                                return answer.statusCode() == 200
                                        && seen.computeIfAbsent(page.name(), name -> new HashSet<>())
                                                .add(pieces(answer.body()));
                            })
                            .toList());
        }
        return pages;
    }

    /** What a page is built of, whatever it says. */
    private static Set<String> pieces(String page) {
        return new TreeSet<>(PIECE.matcher(page.substring(page.indexOf("<main")))
                .results()
                .map(MatchResult::group)
                .toList());
    }

    private void look(Visit visit, String path, String name, List<String> wrong) {
        for (int width : WIDTHS) {
            visit.page().setViewportSize(width, 900);
            visit.open(path);
            visit.page().waitForFunction(RECKONED);
            check(visit.page(), name, wrong);
            if ((boolean) visit.page().evaluate(UNFOLD)) check(visit.page(), name + " unfolded", wrong);
            for (var dialog : dialogs(visit.page())) {
                visit.page().evaluate("id => document.getElementById(id).showModal()", dialog);
                check(visit.page(), name + " #" + dialog, wrong);
                visit.page().evaluate("id => document.getElementById(id).close()", dialog);
            }
        }
    }

    /** The dialogs and drawers of a page that were not looked at on another page. */
    private List<String> dialogs(Page page) {
        var all = (List<?>) page.evaluate(
                "() => [...document.querySelectorAll('dialog[id]')].map(one => [one.id, innerWidth + one.outerHTML])");
        return all.stream()
                .map(one -> (List<?>) one)
                .filter(one -> opened.add(ProofHouse.plain(String.valueOf(one.getLast()))))
                .map(one -> String.valueOf(one.getFirst()))
                .toList();
    }

    private static void check(Page page, String name, List<String> wrong) {
        try {
            Accessible.check(page);
        } catch (AssertionError found) {
            var first = String.valueOf(found.getMessage()).lines().limit(5).toList();
            wrong.add(name + " at " + page.viewportSize().width + ": " + first);
        }
    }
}
