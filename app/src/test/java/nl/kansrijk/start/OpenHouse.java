package nl.kansrijk.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A whole house in a process of its own, started as the script starts it. */
final class OpenHouse implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;
    private final List<String> said = new ArrayList<>();

    private OpenHouse(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    static OpenHouse start(Path home, int port, String... more) throws IOException {
        return start(Map.of(), home, port, more);
    }

    static OpenHouse start(Map<String, String> environment, Path home, int port, String... more) throws IOException {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.kansrijk.start.Main",
                "start",
                "--home",
                home.toString(),
                "--port",
                Integer.toString(port)));
        words.addAll(List.of(more));
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new OpenHouse(builder.start());
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Reads until the house says this, or ends; answers all that it said. */
    List<String> until(String words) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.contains(words)) break;
        }
        return said;
    }

    int exitCode() throws IOException, InterruptedException {
        until("\0 never said");
        return process.waitFor();
    }

    /** kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    /** kill -9 after this time, when it has not ended by itself before. */
    void killAfter(int millis) throws InterruptedException {
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        kill();
    }

    /** SIGTERM after this time; returns when the house has ended. */
    void askToCloseAfter(int millis) throws InterruptedException {
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.toHandle().destroy(); // unlike destroy() of the process itself this leaves its output readable
        process.waitFor(30, TimeUnit.SECONDS);
    }

    /** All that the house said until it ended. */
    List<String> said() throws IOException {
        return until("\0 never said");
    }

    static int statusOf(int port) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
    }
}
