package nl.kansrijk.start.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One person before a browser: a session of their own, logged in by card. */
final class Visitor implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern CARD = Pattern.compile("action=\"(/inloggen/persona/[^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");
    private static final int WRONG = 400;

    private final String house;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build();

    Visitor(String house) {
        this.house = house;
    }

    /** A page as it came. */
    record Page(String path, String text) {}

    /** The addresses behind the cards on the log-in page; none on a home with real people. */
    List<String> cards() throws IOException, InterruptedException {
        return CARD.matcher(read("/inloggen").text())
                .results()
                .map(card -> card.group(1))
                .distinct()
                .toList();
    }

    /** Becomes the person of this card and sees their first screen, past the first words if these were never seen. */
    Page enter(String card) throws IOException, InterruptedException {
        var first = press(card, read("/inloggen"));
        return first.path().equals("/uitleg") ? press("/uitleg/klaar", first) : first;
    }

    private Page press(String form, Page page) throws IOException, InterruptedException {
        var token = TOKEN.matcher(page.text());
        if (!token.find()) throw new IOException("the page has no token for forms");
        return send(HttpRequest.newBuilder(URI.create(house + form))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-TOKEN", token.group(1))
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Reads one page. Errors: an IOException that names status and kind of page when it is not what was asked for. */
    Page read(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(house + path)));
    }

    /** Sends a form for a piece of its page, as a page with a script does; the token stands among the fields. */
    Page send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(house + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("HX-Request", "true")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Page send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(
                request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        var path = answer.uri().getPath();
        if (answer.statusCode() >= WRONG)
            throw new IOException(answer.statusCode() + " " + path.replaceAll("[0-9a-f-]{36}", "{id}"));
        return new Page(path, answer.body());
    }

    @Override
    public void close() {
        client.close();
    }
}
