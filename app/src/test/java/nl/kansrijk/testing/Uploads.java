package nl.kansrijk.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.kansrijk.access.Actor;

/** Someone who sends files to an open house and gets files from it, with a session of their own. */
public final class Uploads {
    private static final String EDGE = "----edge7f3a";
    private final String house;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Uploads(int port) {
        this.house = "http://localhost:" + port;
    }

    /** This person, logged in by card. */
    public static Uploads by(Actor actor, int port) {
        var one = new Uploads(port);
        one.send(one.request("/inloggen/persona/" + actor.user().value())
                .header("X-CSRF-TOKEN", one.token())
                .POST(HttpRequest.BodyPublishers.noBody()));
        return one;
    }

    /** Sends one file in a form, with the token of the session in the form itself, as a browser does. */
    public HttpResponse<byte[]> send(String path, String field, String name, byte[] content) {
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body(field, name, content, "--"))));
    }

    /** Sends a file that breaks off: the end of the form never comes. */
    public HttpResponse<byte[]> torn(String path, String field, String name, byte[] content) {
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .header("X-CSRF-TOKEN", token())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body(field, name, content, "cut"))));
    }

    /** Reads an address, from this byte on; no range when negative. */
    public HttpResponse<byte[]> get(String path, int from) {
        var asked = request(path).GET();
        return send(from < 0 ? asked : asked.header("Range", "bytes=" + from + "-"));
    }

    private byte[] body(String field, String name, byte[] content, String end) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token() + "\r\n--"
                        + EDGE + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        if (end.equals("--")) out.writeBytes(("\r\n--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private String token() {
        var page = new String(send(request("/uitgelogd").GET()).body(), StandardCharsets.UTF_8);
        return page.replaceAll("(?s).*name=\"csrf-token\" content=\"([^\"]*)\".*", "$1");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(house + path));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
