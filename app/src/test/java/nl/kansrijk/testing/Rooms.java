package nl.kansrijk.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Browsers of visitors who left, swept for the next one: no cookie, nothing kept, no permission. One page of the
 * house stays open in each, so that its process stays too; starting one takes longer than most pages.
 */
final class Rooms {
    private static final String STAYS_OPEN = "/gezond";

    private final IntFunction<BrowserContext> fresh;
    private final Map<Integer, Deque<BrowserContext>> swept = new HashMap<>();

    /** @param fresh makes one for a screen this wide (CSS pixels) */
    Rooms(IntFunction<BrowserContext> fresh) {
        this.fresh = fresh;
    }

    /** A page in a browser that nobody used since it was swept, for a visit to this house. */
    Page enter(String house, int width) {
        var free = free(width);
        var room = free.isEmpty() ? furnished(house, width) : free.pop();
        return room.newPage();
    }

    private BrowserContext furnished(String house, int width) {
        var room = fresh.apply(width);
        room.newPage().navigate(house + STAYS_OPEN);
        return room;
    }

    /** Sweeps the browser of this page, entered for a screen this wide. */
    void leave(Page page, String house, int width) {
        var room = page.context();
        var stays = room.pages().getFirst();
        for (var open : room.pages()) if (open != stays) open.close();
        room.clearPermissions();
        room.clearCookies();
        sweep(stays, house);
        free(width).push(room);
    }

    private static void sweep(Page stays, String house) {
        var kept = new JsonObject();
        kept.addProperty("origin", house);
        kept.addProperty("storageTypes", "all");
        var tools = stays.context().newCDPSession(stays);
        tools.send("Storage.clearDataForOrigin", kept);
        tools.detach();
    }

    private Deque<BrowserContext> free(int width) {
        return swept.computeIfAbsent(width, any -> new ArrayDeque<>());
    }
}
