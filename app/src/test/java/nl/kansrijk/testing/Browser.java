package nl.kansrijk.testing;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real Chromium for tests, started once per JVM. Tests that use it carry {@code @Tag("browser")} and stay on one thread.
 * Found by the environment variable CHROMIUM or in the usual places, the one without windows first; where there is none the test is skipped and says so.
 */
public final class Browser {
    /** What a person at a desk has and a test never sees; the suggestions of the address bar alone cost a process a page. */
    private static final List<String> LEFT_OUT = List.of(
            "WebUIOmniboxPopup",
            "WebUIOmniboxAimPopup",
            "WebUIOmniboxFullPopup",
            "SpareRendererForSitePerProcess",
            "DestroyProfileOnBrowserClose",
            "HttpsUpgrades",
            "PaintHolding",
            "Translate");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-features=" + String.join(",", LEFT_OUT),
            "--use-fake-ui-for-media-stream",
            "--use-fake-device-for-media-stream");
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable");

    /** How long an expectation may take to come true, as long as an action may; on a busy machine five seconds are few. */
    private static final int PATIENCE_MILLIS = 30_000;

    private static Optional<com.microsoft.playwright.Browser> started = Optional.empty();

    private Browser() {}

    /** A new page with its own cookies, this wide (CSS pixels) and 900 high. Close its context when done. */
    public static Page page(int width) {
        var options = new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam");
        return chromium().newContext(options).newPage();
    }

    /** Whole page as {@code target/screenshots/name-width.png}; only when the environment asks for SCREENSHOTS. */
    public static void screenshot(Page page, String name) {
        if (System.getenv("SCREENSHOTS") == null) return;
        var file = Path.of("target", "screenshots", name + "-" + page.viewportSize().width + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** Where Chromium stands on this machine. */
    public static Optional<Path> found() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (started.isEmpty()) started = Optional.of(start());
        return started.get();
    }

    private static com.microsoft.playwright.Browser start() {
        var program = found();
        Assumptions.assumeTrue(program.isPresent(), "No Chromium found: install it or name it in CHROMIUM.");
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.orElseThrow())
                        .setArgs(FLAGS));
    }
}
