package nl.kansrijk.testing;

import com.microsoft.playwright.Page;
import java.util.List;

/** Bars that stay in sight while the page moves under them, and what they lie over. Source: WCAG 2.2, 2.4.11 and 2.4.12. */
public final class Bars {
    private static final String OVER = """
            () => {
              const bars = [...document.querySelectorAll('body *')]
                .filter(e => /sticky|fixed/.test(getComputedStyle(e).position) && e.checkVisibility());
              const covers = (bar, e) => {
                if (bar.contains(e) || e.contains(bar)) return false;
                const [one, two] = [bar.getBoundingClientRect(), e.getBoundingClientRect()];
                const [left, right] = [Math.max(one.left, two.left), Math.min(one.right, two.right)];
                const [top, bottom] = [Math.max(one.top, two.top), Math.min(one.bottom, two.bottom)];
                return right - left > 1 && bottom - top > 1 && bar.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
              };
              return e => bars.some(bar => covers(bar, e));
            }
            """;

    private Bars() {}

    /**
     * What lies under a bar, wholly or in part, when it has the focus, going down the page and up again; the page is at its
     * top afterwards.
     */
    public static List<?> over(Page page) {
        return (List<?>) page.evaluate("""
                () => {
                  const covered = (%s)();
                  const all = [...(document.querySelector('dialog:modal') ?? document)
                      .querySelectorAll('a[href], button, summary, input:not([type=hidden]), select, textarea')]
                    .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility());
                  const found = new Set([...all, ...all.toReversed()].filter(e => { e.focus(); return covered(e); }));
                  document.activeElement?.blur();
                  scrollTo(0, 0);
                  return [...found].map(e => e.outerHTML.slice(0, 100));
                }
                """.formatted(OVER));
    }

    /** The main buttons that lie under a bar, wholly or in part, when the page is just open. */
    public static List<?> overMainButtons(Page page) {
        return (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('main .nl-button--primary')]
                  .filter((%s)()).map(e => e.outerHTML.slice(0, 100))
                """.formatted(OVER));
    }
}
