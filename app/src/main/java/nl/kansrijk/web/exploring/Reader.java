package nl.kansrijk.web.exploring;

import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Words;

/** Who reads: the person about themselves, or a professional about a client. {@code path} is where their pages begin. */
record Reader(boolean self, String path, ClientId client, Words words) {
    private static final String OWN = "/kansen-verkennen";

    static Reader self(ClientId me, Words words) {
        return new Reader(true, OWN, me, words);
    }

    static Reader professional(ClientId client, Words words) {
        return new Reader(false, "/klanten/" + client.value() + OWN, client, words);
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
