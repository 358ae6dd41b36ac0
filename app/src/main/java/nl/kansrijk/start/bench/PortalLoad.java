package nl.kansrijk.start.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.DoubleStream;
import tools.jackson.databind.JsonNode;

/**
 * The start page of a client on the phone of someone with little money: 1.6 Mbit/s down, .75 up, 150 ms there and back. How much
 * comes over the line, and when the page can be used: it is painted and its scripts have run.
 */
public final class PortalLoad {
    private static final String PAGE = "/vandaag";
    private static final int BYTES_DOWN = 1_600_000 / 8;
    private static final int BYTES_UP = 750_000 / 8;
    private static final int ROUND_TRIP_MILLIS = 150;
    private static final int PATIENCE_SECONDS = 60;
    private static final double KILOBYTE = 1000;
    private static final String USABLE = """
            (() => {
              const page = performance.getEntriesByType('navigation')[0];
              const paint = performance.getEntriesByName('first-contentful-paint')[0];
              return Math.max(page.domContentLoadedEventEnd, paint ? paint.startTime : 0);
            })()
            """;

    private final String house;
    private final int rounds;
    private final AtomicLong bytes = new AtomicLong();
    private final Semaphore loaded = new Semaphore(0);

    /**
     * @param house address of an open demo home
     * @param rounds how often the page is opened again, at least once
     */
    public PortalLoad(String house, int rounds) {
        this.house = house;
        this.rounds = rounds;
    }

    /** Whether there is a browser to measure with. */
    public static boolean possible() {
        return Chromium.found().isPresent();
    }

    private record Seen(double kilobytes, double millis) {}

    /** Kilobytes and milliseconds, first visit and after it. Folder: for what the browser keeps. Errors: IOException with what went wrong. */
    public List<Figure> measure(Path folder) throws IOException, InterruptedException {
        var card = clientCard();
        var program = Chromium.found().orElseThrow(() -> new IOException("there is no browser"));
        try (var browser = Chromium.start(program, folder);
                var tools = new DevTools(browser.tab(), this::hear)) {
            tools.ask("Network.enable", Map.of());
            tools.ask("Page.enable", Map.of());
            enter(card, tools);
            tools.ask("Network.clearBrowserCache", Map.of());
            slow(tools);
            var first = look(tools);
            var again = new java.util.ArrayList<Seen>();
            for (int i = 0; i < rounds; i++) again.add(look(tools));
            return figures(first, again);
        }
    }

    private static List<Figure> figures(Seen first, List<Seen> again) {
        return List.of(
                new Figure("portal.start.first.kB", first.kilobytes(), "kB"),
                new Figure("portal.start.first.usable.ms", first.millis(), "ms"),
                new Figure("portal.start.kB", middle(again.stream().mapToDouble(Seen::kilobytes)), "kB"),
                new Figure("portal.start.usable.ms", middle(again.stream().mapToDouble(Seen::millis)), "ms"),
                new Figure(
                        "portal.start.usable.worst.ms",
                        again.stream().mapToDouble(Seen::millis).max().orElse(0),
                        "ms"));
    }

    private static double middle(DoubleStream some) {
        var sorted = some.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** The card of somebody whose first screen is the start page of a client. */
    private String clientCard() throws IOException, InterruptedException {
        try (var visitor = new Visitor(house)) {
            for (var card : visitor.cards()) if (leadsToThePage(card)) return card;
        }
        throw new IOException("nobody has a card of a client");
    }

    /** A card whose first screen cannot be shown is no card of a client, and nobody else has to come in through it. */
    private boolean leadsToThePage(String card) throws InterruptedException {
        try (var visitor = new Visitor(house)) {
            return visitor.enter(card).path().equals(PAGE);
        } catch (IOException elsewhere) {
            return false;
        }
    }

    private void enter(String card, DevTools tools) throws IOException, InterruptedException {
        go("/inloggen", tools);
        tools.ask(
                "Runtime.evaluate",
                Map.of("expression", "document.querySelector('form[action=\"" + card + "\"] button').click()"));
        awaitLoaded();
    }

    private static void slow(DevTools tools) throws IOException, InterruptedException {
        tools.ask(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        false,
                        "latency",
                        ROUND_TRIP_MILLIS,
                        "downloadThroughput",
                        BYTES_DOWN,
                        "uploadThroughput",
                        BYTES_UP));
    }

    private Seen look(DevTools tools) throws IOException, InterruptedException {
        bytes.set(0);
        go(PAGE, tools);
        var usable = tools.ask("Runtime.evaluate", Map.of("expression", USABLE, "returnByValue", true));
        return new Seen(
                bytes.get() / KILOBYTE, usable.path("result").path("value").asDouble());
    }

    private void go(String path, DevTools tools) throws IOException, InterruptedException {
        loaded.drainPermits();
        tools.ask("Page.navigate", Map.of("url", URI.create(house + path).toString()));
        awaitLoaded();
    }

    private void awaitLoaded() throws IOException, InterruptedException {
        if (!loaded.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new IOException("the page is never loaded");
    }

    private void hear(JsonNode event) {
        switch (event.path("method").asString()) {
            case "Network.loadingFinished" ->
                bytes.addAndGet(event.path("params").path("encodedDataLength").asLong());
            case "Page.loadEventFired" -> loaded.release();
            default -> {} // the browser tells much more
        }
    }
}
