package nl.kansrijk.web.clients;

import java.util.List;
import java.util.Optional;

/**
 * One thing in the file, in two voices. {@code recognition} is the last part of the text key {@code recognition.*};
 * {@code standing} says whether it counts in matching now; {@code uses} where it is used; {@code change} where it is
 * corrected, empty for who may not.
 */
public record FileLine(
        String id,
        About about,
        Voice said,
        String recognition,
        Optional<String> ownWords,
        Optional<Voice> other,
        Fine fine,
        Optional<String> change) {

    /** What it is about: in full, within its group, and the day it was said. */
    public record About(String subject, String name, String day) {}

    /** What is said, and by whom and when. */
    public record Voice(String says, String by) {}

    /** Whether there is something to talk over: the client does not, or only partly, recognise it. */
    public boolean talk() {
        return recognition.equals("disputes") || recognition.equals("partly");
    }

    /** Whether it does not count because it was asked too long ago. */
    public boolean old() {
        return fine.standing().isPresent() && !recognition.equals("disputes");
    }

    /** The small print: how far it is shared, until when it counts, why it does not count now, where it is used. */
    public record Fine(String share, String until, Optional<String> standing, List<String> uses) {
        public Fine {
            uses = List.copyOf(uses);
        }
    }
}
