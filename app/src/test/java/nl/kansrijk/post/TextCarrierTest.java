package nl.kansrijk.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.post.Carrier.Outcome;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;

class TextCarrierTest {
    private static final Recipient SOMEONE = new Recipient.User(new TenantId(1), UserId.random());

    @Test
    void without_a_gateway_a_text_message_lies_in_the_tray() {
        assertThat(carrier("", Optional.of("0612345678")).carry(letter(Letter.Channel.SMS)))
                .isEqualTo(Outcome.IN_TRAY);
    }

    @Test
    void a_gateway_gets_the_number_and_the_words() throws Exception {
        var heard = new ArrayList<String>();
        var gateway = gateway(heard, 202);
        try {
            var outcome = carrier(address(gateway), Optional.of("0612345678")).carry(letter(Letter.Channel.SMS));
            assertThat(outcome).isEqualTo(Outcome.SENT);
            assertThat(heard).singleElement().asString().contains("0612345678", "Kies zelf wanneer u");
        } finally {
            gateway.stop(0);
        }
    }

    @Test
    void a_gateway_that_refuses_or_is_away_means_later() throws Exception {
        var gateway = gateway(new ArrayList<>(), 503);
        var url = address(gateway);
        assertThat(carrier(url, Optional.of("0612345678")).carry(letter(Letter.Channel.SMS)))
                .isEqualTo(Outcome.LATER);
        gateway.stop(0);
        assertThat(carrier(url, Optional.of("0612345678")).carry(letter(Letter.Channel.SMS)))
                .isEqualTo(Outcome.LATER);
    }

    @Test
    void without_a_number_or_for_another_way_nothing_is_sent() {
        assertThat(carrier("http://localhost:1", Optional.empty()).carry(letter(Letter.Channel.SMS)))
                .isEqualTo(Outcome.IN_TRAY);
        assertThat(carrier("http://localhost:1", Optional.of("06")).carry(letter(Letter.Channel.MAIL)))
                .isEqualTo(Outcome.IN_TRAY);
    }

    private static Letter letter(Letter.Channel channel) {
        return Letter.about(UUID.randomUUID(), SOMEONE, channel, "appointment-offered", Map.of("with", ""));
    }

    private static TextCarrier carrier(String url, Optional<String> number) {
        var beans = new StaticListableBeanFactory(Map.of("book", (AddressBook) (to, channel) -> number));
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages/post");
        words.setDefaultEncoding("UTF-8");
        return new TextCarrier(new Ways(beans.getBeanProvider(AddressBook.class)), new Wording(words, id -> ""), url);
    }

    private static HttpServer gateway(List<String> heard, int status) throws IOException {
        var gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        gateway.start();
        return gateway;
    }

    private static String address(HttpServer gateway) {
        return "http://localhost:" + gateway.getAddress().getPort() + "/";
    }
}
