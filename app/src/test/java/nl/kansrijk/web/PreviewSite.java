package nl.kansrijk.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kansrijk.testing.Browser;

/** Gives the previews to a browser under the same strict policy as the house, and keeps what the browser complains about. */
final class PreviewSite {
    private static final String HOME = "http://kansrijk.example";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml", "woff2", "font/woff2");

    private final Map<String, String> pages = Preview.pages();
    private final List<String> complaints = new ArrayList<>();

    Page open(String name, int width) {
        var page = Browser.page(width);
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        page.route("**/*", this::answer);
        page.navigate(HOME + "/" + name);
        page.evaluate("() => document.fonts.ready.then(() => true)");
        return page;
    }

    List<String> complaints() {
        return complaints;
    }

    private void answer(Route route) {
        var path = route.request().url().substring(HOME.length() + 1).replaceFirst("[?#].*", "");
        if (path.startsWith("ui/proef/")) asset(route, path.substring("ui/proef/".length()));
        else if (pages.containsKey(path)) route.fulfill(html(pages.get(path)));
        else route.fulfill(new Route.FulfillOptions().setStatus(404).setBody(""));
    }

    private static Route.FulfillOptions html(String body) {
        return new Route.FulfillOptions()
                .setContentType("text/html;charset=UTF-8")
                .setHeaders(Map.of("Content-Security-Policy", POLICY, "Content-Type", "text/html;charset=UTF-8"))
                .setBody(body);
    }

    private static void asset(Route route, String file) {
        try (var in = Objects.requireNonNull(PreviewSite.class.getResourceAsStream("/static/ui/" + file), file)) {
            var type = Objects.requireNonNull(TYPES.get(file.substring(file.lastIndexOf('.') + 1)), file);
            route.fulfill(new Route.FulfillOptions().setContentType(type).setBodyBytes(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
