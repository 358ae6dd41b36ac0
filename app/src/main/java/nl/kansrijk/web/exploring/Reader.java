package nl.kansrijk.web.exploring;

import java.util.Set;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Words;

/**
 * Who reads: the person about themselves, or a professional about a client. {@code path} is where their pages begin;
 * {@code asked}: the vacancies about which the person waits for a talk.
 */
record Reader(boolean self, String path, ClientId client, Words words, Set<VacancyId> asked) {
    private static final String OWN = "/kansen-verkennen";

    static Reader self(ClientId me, Words words) {
        return new Reader(true, OWN, me, words, Set.of());
    }

    static Reader professional(ClientId client, Words words) {
        return new Reader(false, "/klanten/" + client.value() + OWN, client, words, Set.of());
    }

    /** The same, who asked for a talk about these vacancies. */
    Reader having(Set<VacancyId> talks) {
        return new Reader(self, path, client, words, talks);
    }

    /** Asks for a talk about a vacancy; who waits for it reads that. */
    Action talk(VacancyId about) {
        return asked.contains(about)
                ? Action.closed(say("talk.asked"), say("talk.asked.text"))
                : Action.post(say("talk"), "/kansen-voor-u/" + about.value() + "/praten?terug=verkennen");
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
