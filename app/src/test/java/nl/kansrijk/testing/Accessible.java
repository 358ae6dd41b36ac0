package nl.kansrijk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What every page, dialog and drawer must pass, at 1280 and at 320. */
public final class Accessible {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /**
     * Axe, which keeps what it knows of colours in weak maps: half of its time. Here it keeps the same in the things themselves,
     * for as long as the page lives.
     */
    private static final String AXE = """
            (() => {
              class InTheThing {
                #mark = Symbol();
                get(thing) { return thing?.[this.#mark]; }
                has(thing) { return thing != null && this.#mark in thing; }
                set(thing, value) { thing[this.#mark] = value; return this; }
                add(thing) { return this.set(thing, true); }
                delete(thing) { return this.has(thing) && delete thing[this.#mark]; }
              }
              (function (WeakMap, WeakSet) { %s }).call(window, InTheThing, InTheThing);
            })()
            """.formatted(AxeBuilder.getAxeScript());

    private Accessible() {}

    /** No finding of axe from the top of the page, nothing under a bar, nothing that sticks out sideways. Failures name address, rule and selector. */
    public static void check(Page page) {
        assertThat(findings(page)).as("axe on %s", page.url()).isEmpty();
        assertThat(Bars.over(page)).as("under a bar on %s", page.url()).isEmpty();
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

    private static List<?> findings(Page page) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) page.evaluate(AXE);
        return (List<?>) page.evaluate("""
                async tags => {
                  await Promise.all(document.getAnimations().filter(one => one.effect.getComputedTiming().endTime < 5000)
                    .map(one => one.finished.catch(() => {})));
                  scrollTo(0, 0);
                  const found = await axe.run({ runOnly: tags, resultTypes: ['violations'], preload: false });
                  const stays = async (rule, node) => { // what the end of the screen cuts is looked at where it stands when it gets the focus
                    if (rule.id != 'target-size') return true;
                    document.querySelector(node.target[0]).focus();
                    return (await axe.run(node.target[0], { runOnly: [rule.id], preload: false })).violations.length > 0;
                  };
                  const wrong = [];
                  for (const rule of found.violations) for (const node of rule.nodes)
                    if (await stays(rule, node)) wrong.push(`${location.href} ${rule.id} at ${node.target}: ${node.failureSummary}`);
                  return wrong;
                }
                """, TAGS);
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
