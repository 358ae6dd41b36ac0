package nl.kansrijk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What every page, dialog and drawer must pass, at 1280 and at 320. */
public final class Accessible {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessible() {}

    /** No finding of axe, nothing that sticks out sideways. Failures name address, rule and selector. */
    public static void check(Page page) {
        assertThat(findings(page)).as("axe on %s", page.url()).isEmpty();
        staysInside(page);
    }

    /** Nothing sticks out sideways: all content is reachable without scrolling in two directions. */
    public static void staysInside(Page page) {
        assertThat(sticksOut(page)).as("too wide on %s", page.url()).isEmpty();
    }

    /** Every target is at least this high and wide (CSS pixels), links inside a sentence left out. */
    public static void targets(Page page, int pixels) {
        var small = page.evaluate("""
                least => [...document.querySelectorAll('a, button, summary, input:not([type=hidden]), select, textarea')]
                  .filter(e => e.checkVisibility() && !e.closest('p.prose, .prose p, .nl-paragraph, .vh'))
                  .map(e => [e, (e.type == 'radio' || e.type == 'checkbox') ? e.closest('label, .choice') ?? e : e])
                  .filter(([e, box]) => { const r = box.getBoundingClientRect(); return r.width > 1 && (r.height < least - .5 || r.width < least - .5); })
                  .map(([e]) => e.outerHTML.slice(0, 100))
                """, pixels);
        assertThat((List<?>) small).as("small targets on %s", page.url()).isEmpty();
    }

    private static List<String> findings(Page page) {
        return new AxeBuilder(page)
                .withTags(TAGS).analyze().getViolations().stream()
                        .flatMap(rule -> lines(page, rule))
                        .toList();
    }

    private static Stream<String> lines(Page page, Rule rule) {
        return rule.getNodes().stream()
                .map(node ->
                        page.url() + " " + rule.getId() + " at " + node.getTarget() + ": " + node.getFailureSummary());
    }

    private static List<?> sticksOut(Page page) {
        return (List<?>) page.evaluate("""
                () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
                  [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                    .map(e => e.tagName + '.' + (e.getAttribute('class') ?? '')).slice(0, 12)
                """);
    }
}
