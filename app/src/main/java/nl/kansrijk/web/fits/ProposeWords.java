package nl.kansrijk.web.fits;

import java.time.LocalDate;
import java.util.List;
import nl.kansrijk.matching.Shortlist.Card;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.fits.Finding.About;
import nl.kansrijk.web.fits.Finding.Found;

/** What a person will be asked when someone proposes them. */
final class ProposeWords {
    private ProposeWords() {}

    static ProposeView of(FitsQuery query, Found found, Card card, Words words) {
        return of(found.about(), card.key(), card.codeName(), found.lastDay(), query.href(), words);
    }

    static ProposeView of(Explaining.Found found, String back, Words words) {
        return of(found.about(), found.key(), found.name(), found.lastDay(), back, words);
    }

    private static ProposeView of(
            About about, String key, String codeName, LocalDate lastDay, String back, Words words) {
        return new ProposeView(
                "voorstellen-" + key,
                codeName,
                "/vacatures/" + about.vacancy().id().value() + "/stel-voor/" + key,
                words.say("propose.question", about.firm(), about.vacancy().title()),
                shared(words),
                words.say("propose.deadline", words.day(lastDay)),
                back);
    }

    /** Exactly what a yes exchanges. */
    static List<String> shared(Words words) {
        return List.of(
                words.say("propose.shared.name"), words.say("propose.shared.phone"), words.say("propose.shared.mail"));
    }
}
