package nl.kansrijk.start.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A browser without a screen, of its own, gone when closed. Found by the environment variable CHROMIUM or in the usual places. */
final class Chromium implements AutoCloseable {
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable");
    private static final List<String> SETTINGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=360,760",
            "--remote-debugging-port=0",
            "about:blank");
    private static final String PORT = "DevTools listening on ws://";

    private final Process process;
    private final String address;

    private Chromium(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static Optional<Path> found() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it with this folder for all it keeps. Errors: IOException when it does not start. */
    static Chromium start(Path program, Path folder) throws IOException {
        var words = new ArrayList<String>();
        words.add(program.toString());
        words.add("--user-data-dir=" + folder);
        words.addAll(SETTINGS);
        var process = new ProcessBuilder(words).redirectErrorStream(true).start();
        var lines = process.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith(PORT)) continue;
            Thread.ofVirtual().start(() -> lines.lines().forEach(said -> {})); // a full pipe would stop the browser
            return new Chromium(process, line.substring(PORT.length()).replaceFirst("/.*", ""));
        }
        throw new IOException("the browser does not start");
    }

    /** Where the tools of its first tab listen. */
    URI tab() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var list = client.send(
                    HttpRequest.newBuilder(URI.create("http://" + address + "/json/list"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            for (var tab : new JsonMapper().readTree(list.body()))
                if (tab.path("type").asString().equals("page"))
                    return URI.create(tab.path("webSocketDebuggerUrl").asString());
        }
        throw new IOException("the browser has no tab");
    }

    /** What does not stop by itself is stopped: nothing may write in the folder any more. */
    private static void await(ProcessHandle one) {
        try {
            one.onExit().get(5, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException slow) {
            one.destroyForcibly();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        process.destroy();
        all.forEach(Chromium::await);
    }
}
