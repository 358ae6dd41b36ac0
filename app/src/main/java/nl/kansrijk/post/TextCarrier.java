package nl.kansrijk.post;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries text messages to a gateway when {@code kansrijk.sms.url} is set: one POST of a JSON object with {@code to} and
 * {@code text}. Without a gateway they lie in the tray, where a demo home shows them.
 */
@Component
class TextCarrier implements Carrier {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Ways ways;
    private final Wording wording;
    private final String gateway;

    TextCarrier(Ways ways, Wording wording, @Value("${kansrijk.sms.url:}") String gateway) {
        this.ways = ways;
        this.wording = wording;
        this.gateway = gateway;
    }

    @Override
    public Outcome carry(Letter letter) {
        if (letter.channel() != Letter.Channel.SMS || gateway.isEmpty()) return Outcome.IN_TRAY;
        var text = wording.of(letter, ways.language(letter)).text();
        return ways.address(letter).map(number -> send(number, text)).orElse(Outcome.IN_TRAY);
    }

    private Outcome send(String number, String text) {
        var body = JSON.writeValueAsString(Map.of("to", number, "text", text));
        var request = HttpRequest.newBuilder(URI.create(gateway))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status / 100 == 2 ? Outcome.SENT : Outcome.LATER;
        } catch (IOException unreachable) {
            return Outcome.LATER;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Outcome.LATER;
        }
    }
}
