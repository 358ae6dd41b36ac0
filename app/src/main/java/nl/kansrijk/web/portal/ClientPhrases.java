package nl.kansrijk.web.portal;

import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Reasons told to the person themselves: "u" where the professional reads "deze mens". */
@Component
class ClientPhrases {
    private final Phrases phrases;

    ClientPhrases(Phrases phrases) {
        this.phrases = phrases;
    }

    String say(Reason reason, Words words) {
        var own = "client." + reason.key();
        return phrases.say(words.knows(own) ? new Reason(own, reason.facts()) : reason, words);
    }
}
