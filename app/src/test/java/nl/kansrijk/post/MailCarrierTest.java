package nl.kansrijk.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.kansrijk.post.Carrier.Outcome;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailCarrierTest {
    private static final Recipient SOMEONE = new Recipient.User(new TenantId(1), UserId.random());

    @Test
    void a_mail_leaves_by_a_real_server_and_says_nothing_personal() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var received = CompletableFuture.supplyAsync(() -> conversation(socket));
            var outcome = carrier(server(socket.getLocalPort()), Optional.of("iemand@voorbeeld.example"))
                    .carry(letter(Letter.Channel.MAIL));
            assertThat(outcome).isEqualTo(Outcome.SENT);
            assertThat(received.get())
                    .contains("RCPT TO:<iemand@voorbeeld.example>", "Subject: Er staat een bericht voor u klaar")
                    .doesNotContain("2026-12-01");
        }
    }

    @Test
    void an_unreachable_server_means_later() throws Exception {
        int nobodyThere;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobodyThere = socket.getLocalPort();
        }
        assertThat(carrier(server(nobodyThere), Optional.of("iemand@voorbeeld.example"))
                        .carry(letter(Letter.Channel.MAIL)))
                .isEqualTo(Outcome.LATER);
    }

    @Test
    void without_an_address_or_by_another_way_it_stays_in_the_tray() {
        assertThat(carrier(server(1), Optional.empty()).carry(letter(Letter.Channel.MAIL)))
                .isEqualTo(Outcome.IN_TRAY);
        assertThat(carrier(server(1), Optional.of("0600000000")).carry(letter(Letter.Channel.SMS)))
                .isEqualTo(Outcome.IN_TRAY);
    }

    private static Letter letter(Letter.Channel channel) {
        return Letter.about(UUID.randomUUID(), SOMEONE, channel, "proposal.asked", Map.of("until", "2026-12-01"));
    }

    private static MailCarrier carrier(JavaMailSender server, Optional<String> address) {
        var beans =
                new StaticListableBeanFactory(Map.of("server", server, "book", (AddressBook) (to, channel) -> address));
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages/post");
        words.setDefaultEncoding("UTF-8");
        return new MailCarrier(
                beans.getBeanProvider(JavaMailSender.class),
                new Ways(beans.getBeanProvider(AddressBook.class)),
                new Wording(words, id -> ""),
                "kansrijk@voorbeeld.example");
    }

    private static JavaMailSender server(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        return sender;
    }

    /** The other side of one SMTP conversation: says yes to everything, answers what it heard. */
    private static String conversation(ServerSocket socket) {
        try (var line = socket.accept();
                var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
                var out = line.getOutputStream()) {
            var heard = new StringBuilder();
            boolean data = false;
            out.write("220 test\r\n".getBytes(StandardCharsets.UTF_8));
            for (String said = in.readLine(); said != null && !said.equals("QUIT"); said = in.readLine()) {
                heard.append(said).append('\n');
                if (said.equals(".")) data = false;
                if (!data)
                    out.write((said.equals("DATA") ? "354 go\r\n" : "250 ok\r\n").getBytes(StandardCharsets.UTF_8));
                if (said.equals("DATA")) data = true;
            }
            out.write("221 bye\r\n".getBytes(StandardCharsets.UTF_8));
            return heard.toString();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
