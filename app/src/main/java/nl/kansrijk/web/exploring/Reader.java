package nl.kansrijk.web.exploring;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.instruments.TrainingId;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.portal.TalksAsked.Asked;
import nl.kansrijk.web.trainings.TrainingWords;

/**
 * Who reads: the person about themselves, or a professional about a client. {@code path} is where their pages begin;
 * {@code asked}: the vacancies about which the person waits for a talk.
 */
record Reader(boolean self, String path, ClientId client, Words words, List<Asked> asked) {
    private static final String OWN = "/kansen-verkennen";

    static Reader self(ClientId me, Words words) {
        return new Reader(true, OWN, me, words, List.of());
    }

    static Reader professional(ClientId client, Words words) {
        return new Reader(false, "/klanten/" + client.value() + OWN, client, words, List.of());
    }

    /** The same, about someone who asked for these talks. */
    Reader having(List<Asked> talks) {
        return new Reader(self, path, client, words, talks);
    }

    /** Asks for a talk about a vacancy; who waits for it reads that, and since when. */
    Action talk(VacancyId about) {
        return talkAsked(about)
                .map(since -> Action.closed(say("talk.asked"), since))
                .orElseGet(
                        () -> Action.post(say("talk"), "/kansen-voor-u/" + about.value() + "/praten?terug=verkennen"));
    }

    /** That the person asked for a talk about this vacancy, and when; empty when not. */
    Optional<String> talkAsked(VacancyId about) {
        return asked.stream()
                .filter(one -> one.about().equals(about))
                .findFirst()
                .map(one -> one.on()
                        .map(day -> say("talk.asked.on", words.day(day)))
                        .orElseGet(() -> say("talk.asked.text")));
    }

    /** Where a training is for this person, for the sake of a vacancy when there is one. */
    String training(TrainingId training, Optional<VacancyId> vacancy) {
        return self ? TrainingWords.pathForYou(training, vacancy) : TrainingWords.pathFor(client, training, vacancy);
    }

    /** How long a training takes, when it starts and who pays; the person reads first that they pay nothing. */
    String facts(Training training) {
        return self ? TrainingWords.factsToYou(training, words) : TrainingWords.facts(training, words);
    }

    /** The text that is meant for this reader: "u" for the person where there is such a text. */
    String say(String key, Object... facts) {
        return words.say(key(key), facts);
    }

    String count(String key, long number, Object... more) {
        var own = "explore.you." + key;
        return words.count(self && words.knows(own + ".many") ? own : "explore." + key, number, more);
    }

    /** The same, with words of its own for none at all. */
    String countOrNone(String key, long number) {
        return number == 0 ? say(key + ".none") : count(key, number);
    }

    private String key(String key) {
        var own = "explore.you." + key;
        return self && words.knows(own) ? own : "explore." + key;
    }
}
