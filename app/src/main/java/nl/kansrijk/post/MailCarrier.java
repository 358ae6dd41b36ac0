package nl.kansrijk.post;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Carries mail to a real server when {@code spring.mail.host} is set. A template without words of its own for mail says only that
 * something lies ready in the house: nothing personal stands in a subject or a text. Source: domain annex E, security E6.
 */
@Component
class MailCarrier implements Carrier {
    private static final String READY = "mail";
    private final ObjectProvider<JavaMailSender> server;
    private final Ways ways;
    private final Wording wording;
    private final String from;

    MailCarrier(
            ObjectProvider<JavaMailSender> server,
            Ways ways,
            Wording wording,
            @Value("${kansrijk.mail.from:kansrijk@localhost}") String from) {
        this.server = server;
        this.ways = ways;
        this.wording = wording;
        this.from = from;
    }

    @Override
    public Outcome carry(Letter letter) {
        var sender = server.getIfAvailable();
        if (letter.channel() != Letter.Channel.MAIL || sender == null) return Outcome.IN_TRAY;
        return ways.address(letter)
                .map(address -> send(sender, address, written(letter)))
                .orElse(Outcome.IN_TRAY);
    }

    private Wording.Written written(Letter letter) {
        var language = ways.language(letter);
        return wording.has(letter, language)
                ? wording.of(letter, language)
                : wording.of("post." + READY, Map.of(), letter.channel(), language);
    }

    private Outcome send(JavaMailSender sender, String address, Wording.Written written) {
        var mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(address);
        mail.setSubject(written.subject());
        mail.setText(written.text());
        try {
            sender.send(mail);
            return Outcome.SENT;
        } catch (MailException unreachable) {
            return Outcome.LATER;
        }
    }
}
