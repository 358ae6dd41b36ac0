package nl.kansrijk.casework.contact;

import java.time.LocalDateTime;
import java.time.LocalTime;

/** Whether a place can be reached at a moment. */
public sealed interface Opening {
    /** Day and night. */
    record Always() implements Opening {}

    /** Open now, until this hour. */
    record Until(LocalTime hour) implements Opening {}

    /** Closed now; open again from this Dutch moment. */
    record Again(LocalDateTime from) implements Opening {}

    /** Nobody told us. */
    record Unknown() implements Opening {}
}
