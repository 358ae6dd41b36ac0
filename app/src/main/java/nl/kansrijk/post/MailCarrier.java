package nl.kansrijk.post;

import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Carries mail to a real server when {@code spring.mail.host} is set. The mail says only that something lies ready in the house:
 * nothing personal stands in a subject or a text. Source: domain annex E, security E6.
 */
@Component
class MailCarrier implements Carrier {
    private static final Locale DUTCH = Locale.of("nl");
    private final ObjectProvider<JavaMailSender> server;
    private final ObjectProvider<AddressBook> addresses;
    private final MessageSource words;
    private final String from;

    MailCarrier(
            ObjectProvider<JavaMailSender> server,
            ObjectProvider<AddressBook> addresses,
            MessageSource words,
            @Value("${kansrijk.mail.from:kansrijk@localhost}") String from) {
        this.server = server;
        this.addresses = addresses;
        this.words = words;
        this.from = from;
    }

    @Override
    public Outcome carry(Letter letter) {
        var sender = server.getIfAvailable();
        if (letter.channel() != Letter.Channel.MAIL || sender == null) return Outcome.IN_TRAY;
        var address = addresses.stream()
                .flatMap(book -> book.address(letter.to(), letter.channel()).stream())
                .findFirst();
        return address.map(found -> send(sender, found)).orElse(Outcome.IN_TRAY);
    }

    private Outcome send(JavaMailSender sender, String address) {
        var mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(address);
        mail.setSubject(words.getMessage("post.mail.subject", null, DUTCH));
        mail.setText(words.getMessage("post.mail.text", null, DUTCH));
        try {
            sender.send(mail);
            return Outcome.SENT;
        } catch (MailException unreachable) {
            return Outcome.LATER;
        }
    }
}
