package nl.kansrijk.post;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Gives each letter to who carries it: mail and text messages leave the house, paper lies ready to be printed. */
@Component
@Primary
class Dispatch implements Carrier {
    private final MailCarrier mail;
    private final TextCarrier texts;

    Dispatch(MailCarrier mail, TextCarrier texts) {
        this.mail = mail;
        this.texts = texts;
    }

    @Override
    public Outcome carry(Letter letter) {
        return switch (letter.channel()) {
            case MAIL -> mail.carry(letter);
            case SMS -> texts.carry(letter);
            case INBOX -> Outcome.SENT;
            case PAPER, PREFERRED -> Outcome.IN_TRAY;
        };
    }
}
