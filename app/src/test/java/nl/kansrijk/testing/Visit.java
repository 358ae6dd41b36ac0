package nl.kansrijk.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
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

    /** This person, logged in by card, before any page was opened. */
    public static Visit by(Actor actor, int port, int width) {
        return to(port, width).as(actor, port);
    }

    private Visit as(Actor actor, int port) {
        var session = Caller.by(actor, port).cookies().stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue())
                        .setUrl(house)
                        .setHttpOnly(true))
                .toList();
        page.context().addCookies(session);
        return this;
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
