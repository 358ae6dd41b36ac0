package nl.kansrijk.web.fits;

import java.util.List;
import nl.kansrijk.matching.Shortlist.Card;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.fits.Finding.Found;

/** What a person will be asked when someone proposes them. */
final class ProposeWords {
    private ProposeWords() {}

    static ProposeView of(FitsQuery query, Found found, Card card, Words words) {
        return of(query, found, card.client(), card.codeName(), query.href(), words);
    }

    static ProposeView of(FitsQuery query, Found found, ClientId client, String codeName, String back, Words words) {
        return new ProposeView(
                "voorstellen-" + client.value(),
                codeName,
                "/vacatures/" + query.vacancy().value() + "/stel-voor/" + client.value(),
                words.say(
                        "propose.question",
                        found.about().firm(),
                        found.vacancy().title()),
                shared(words),
                words.say("propose.deadline", words.day(found.lastDay())),
                back);
    }

    /** Exactly what a yes exchanges. */
    static List<String> shared(Words words) {
        return List.of(
                words.say("propose.shared.name"), words.say("propose.shared.phone"), words.say("propose.shared.mail"));
    }
}
