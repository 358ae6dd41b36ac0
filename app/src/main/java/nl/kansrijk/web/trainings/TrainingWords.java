package nl.kansrijk.web.trainings;

import java.util.Locale;
import java.util.Optional;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.instruments.TrainingId;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Words;

/** A training in words, the same on every page. */
public final class TrainingWords {
    private TrainingWords() {}

    /** Where its page is. */
    public static String path(Training training) {
        return "/scholing/" + training.id().value();
    }

    /** Where it is for a client, as far as known for the sake of a vacancy. */
    public static String pathFor(ClientId client, TrainingId training, Optional<VacancyId> vacancy) {
        return "/klanten/" + client.value() + path(training, vacancy);
    }

    /** The same for the person themselves. */
    public static String pathForYou(TrainingId training, Optional<VacancyId> vacancy) {
        return "/kansen-verkennen" + path(training, vacancy);
    }

    private static String path(TrainingId training, Optional<VacancyId> vacancy) {
        return "/scholing/" + training.value()
                + vacancy.map(one -> "?vacature=" + one.value()).orElse("");
    }

    /** What it is called. */
    public static String title(Training training, Words words) {
        return training.title().in(Locale.of(words.language()));
    }

    /** "3 weken, start 1 dec 2026, kost € 850,00, de gemeente betaalt". */
    public static String facts(Training training, Words words) {
        return words.say(
                "trainings.facts",
                words.count("fits.weeks", training.weeks()),
                words.shortDay(training.nextStart()),
                words.euro(training.cost().cents()),
                words.say("fits.funder." + training.cost().funder().name()));
    }

    /** The same for the person themselves: first that they pay nothing. "U betaalt niets: de gemeente betaalt. 3 weken, start 1 dec 2026". */
    public static String factsToYou(Training training, Words words) {
        return words.say(
                "trainings.facts.you",
                paidForYou(training, words),
                words.count("fits.weeks", training.weeks()),
                words.shortDay(training.nextStart()));
    }

    /** Who pays in place of the person: there is always someone else, or it is free. */
    static String paidForYou(Training training, Words words) {
        return words.say("trainings.you." + training.cost().funder().name());
    }
}
