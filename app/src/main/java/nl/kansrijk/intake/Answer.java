package nl.kansrijk.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.UserId;

/**
 * What was filled in for one part of a question. Never overwritten: of two about the same part the newest counts.
 *
 * @param part empty for a question of one part, and for why the question has no answer
 * @param value as {@link Part} writes it; empty when it was taken away
 */
public record Answer(String question, String part, String value, Optional<Skip> skip, Entry entry) {
    /** Who filled it in. */
    public enum Voice {
        /** The client, alone. */
        SELF,
        /** Client and professional, on one screen. */
        TOGETHER
    }

    /**
     * How it came in.
     *
     * @param number counts up within the talk
     * @param page the opened page it was filled in on
     * @param seen the last number that page showed
     */
    public record Entry(int number, Voice voice, UserId by, Instant at, UUID page, int seen) {}

    boolean about(String otherQuestion, String otherPart) {
        return question.equals(otherQuestion) && part.equals(otherPart);
    }
}
