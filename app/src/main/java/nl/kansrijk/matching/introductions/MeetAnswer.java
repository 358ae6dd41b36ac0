package nl.kansrijk.matching.introductions;

import java.time.Instant;
import nl.kansrijk.shared.Reason;

/** What an employer hears after "Ik wil kennismaken". */
public sealed interface MeetAnswer {
    /** The person is asked and has time until this moment. */
    record Asked(String codeName, Instant deadline) implements MeetAnswer {}

    /** The person was asked already; this is how it stands. */
    record Already(String codeName, String state) implements MeetAnswer {}

    /** The card is gone. Why stays with the person. */
    record Gone(Reason why) implements MeetAnswer {}
}
