package nl.kansrijk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kansrijk.access.Actor;

/** Someone who calls an open house over HTTP with a session of their own; redirects are answers, not followed. */
public final class Caller {
    private final String house;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    private String known = "";
    private String trace = "";
    private String touched = "";

    private Caller(int port) {
        this.house = "http://localhost:" + port;
    }

    /** Somebody who is not logged in. */
    public static Caller at(int port) {
        return new Caller(port);
    }

    /** This person, logged in by card. */
    public static Caller by(Actor actor, int port) {
        var caller = new Caller(port);
        caller.post("/inloggen/persona/" + actor.user().value(), Map.of());
        return caller;
    }

    /** The same session; what it asks belongs to this trace from now on. Shape: 32 hex digits. */
    public Caller under(String traceId) {
        trace = traceId;
        return this;
    }

    /** The same session; what it asks next is for a piece of the page, begun by this element. */
    public Caller partly(String element) {
        touched = element;
        return this;
    }

    /** The answer to reading this address. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** The answer to sending a form from a page of this session. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var answer = send(request(path).header("X-CSRF-TOKEN", token()).POST(form(fields)));
        if (path.startsWith("/inloggen") || path.startsWith("/uitloggen")) known = "";
        return answer;
    }

    /** The answer to sending a form that comes from no page of this session. */
    public HttpResponse<String> postWithoutToken(String path, Map<String, String> fields) {
        return send(request(path).POST(form(fields)));
    }

    /** The answer to any other kind of request. */
    public HttpResponse<String> ask(String method, String path) {
        return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** What the house knows this session by. */
    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** Where an answer sends the reader; empty when it does not. */
    public static String destination(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private String token() {
        if (known.isEmpty())
            known = get("/uitgelogd").body().replaceAll("(?s).*name=\"csrf-token\" content=\"([^\"]*)\".*", "$1");
        return known;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(house + path));
        if (!touched.isEmpty()) request.header("HX-Request", "true").header("HX-Trigger", touched);
        return trace.isEmpty()
                ? request
                : request.header("traceparent", "00-" + trace + "-" + trace.substring(16) + "-01");
    }

    private static HttpRequest.BodyPublisher form(Map<String, String> fields) {
        return HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.header("Content-Type", "application/x-www-form-urlencoded")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
