package nl.kansrijk.web.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.kansrijk.access.Actor;

/** Someone with a session who sends files. */
final class Sender {
    private static final String EDGE = "rand7q";
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private final String house;

    Sender(Actor actor, int port) throws IOException, InterruptedException {
        this.house = "http://localhost:" + port;
        post("/inloggen/persona/" + actor.user().value(), "", "application/x-www-form-urlencoded");
    }

    String page() throws IOException, InterruptedException {
        return get("/klanten/inlezen").body();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(house + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> send(byte[] file, Map<String, String> fields) throws IOException, InterruptedException {
        return post("/klanten/inlezen", new String(body(file, fields), StandardCharsets.ISO_8859_1), type());
    }

    HttpResponse<String> form(String path, String fields) throws IOException, InterruptedException {
        return post(path, fields, "application/x-www-form-urlencoded");
    }

    private HttpResponse<String> post(String path, String body, String type) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(house + path))
                .header("Content-Type", type)
                .header("X-CSRF-TOKEN", token())
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    String token() throws IOException, InterruptedException {
        return get("/uitgelogd").body().replaceAll("(?s).*name=\"csrf-token\" content=\"([^\"]*)\".*", "$1");
    }

    static String type() {
        return "multipart/form-data; boundary=" + EDGE;
    }

    static byte[] body(byte[] file, Map<String, String> fields) throws IOException {
        var out = new ByteArrayOutputStream();
        for (var field : fields.entrySet())
            out.write(("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                            + field.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        out.write(("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"klanten.csv\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.write(file);
        out.write(("\r\n--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
