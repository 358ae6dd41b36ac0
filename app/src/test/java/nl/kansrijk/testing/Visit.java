package nl.kansrijk.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.kansrijk.access.Actor;

/** A visitor of an open house in a real browser. Close it when done. */
public final class Visit implements AutoCloseable {
    private final String house;
    private final Page page;

    private Visit(String house, Page page) {
        this.house = house;
        this.page = page;
    }

    /** Somebody who is not logged in, before a screen this wide (CSS pixels). */
    public static Visit to(int port, int width) {
        return new Visit("http://localhost:" + port, Browser.page(width));
    }

    /** This person, logged in by card. */
    public static Visit by(Actor actor, int port, int width) {
        var visit = to(port, width);
        visit.page.navigate(visit.house + "/inloggen");
        visit.page
                .locator("form[action$='" + actor.user().value() + "'] button")
                .click();
        visit.page.waitForURL(address -> !address.endsWith("/inloggen"));
        return visit;
    }

    /** Goes to this address and gives the page there. */
    public Page open(String path) {
        page.navigate(house + path);
        return page;
    }

    /** The page as it is now. */
    public Page page() {
        return page;
    }

    /** Presses the button with this text. */
    public void press(String text) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text))
                .first()
                .click();
    }

    /** No accessibility finding, nothing too wide, targets large enough; keeps a picture. */
    public void looksRight(String name, int targets) {
        page.evaluate("() => document.fonts.ready.then(() => true)");
        Browser.screenshot(page, name);
        Accessible.check(page);
        Accessible.targets(page, targets);
    }

    @Override
    public void close() {
        page.context().close();
    }
}
