package nl.kansrijk.start.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks with one tab of a browser in the language of its developer tools. Source: Chrome DevTools Protocol. */
final class DevTools implements WebSocket.Listener, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final StringBuilder coming = new StringBuilder();
    private final Consumer<JsonNode> heard;
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;

    /** @param heard hears every event of the tab */
    DevTools(URI tab, Consumer<JsonNode> heard) {
        this.heard = heard;
        this.socket = client.newWebSocketBuilder().buildAsync(tab, this).join();
    }

    /** Asks the browser to do something and waits for its answer. Errors: IOException when it cannot or does not answer. */
    JsonNode ask(String method, Map<String, ?> what) throws IOException, InterruptedException {
        int number = numbers.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        asked.put(number, answer);
        var sent = JSON.writeValueAsString(Map.of("id", number, "method", method, "params", what));
        try {
            socket.sendText(sent, true).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            var said = answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (said.has("error")) throw new IOException(method + ": " + said.path("error"));
            return said.path("result");
        } catch (ExecutionException | TimeoutException silent) {
            throw new IOException("the browser does not answer " + method, silent);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        coming.append(part);
        if (last) {
            var message = JSON.readTree(coming.toString());
            coming.setLength(0);
            hear(message);
        }
        from.request(1);
        return null;
    }

    private void hear(JsonNode message) {
        if (!message.has("id")) {
            heard.accept(message);
            return;
        }
        var waits = asked.remove(message.path("id").asInt());
        if (waits != null) waits.complete(message);
    }

    @Override
    public void close() {
        socket.abort();
        client.close();
    }
}
