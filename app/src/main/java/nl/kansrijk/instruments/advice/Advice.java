package nl.kansrijk.instruments.advice;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What may help someone, most first.
 *
 * @param id the same for the same content, so that what was shown twice is kept once
 * @param chosen at most five
 * @param notNow what would help but cannot now, with what stands in the way; at most five, for professionals to correct
 * @param answers what was answered to each of them before
 */
public record Advice(UUID id, List<Recommendation> chosen, List<Recommendation> notNow, Map<UUID, Answer> answers) {
    public Advice {
        chosen = List.copyOf(chosen);
        notNow = List.copyOf(notNow);
        answers = Map.copyOf(answers);
    }

    /** What someone said of a proposal. */
    public record Answer(Kind kind, String reason) {
        /** Yes or no. */
        public enum Kind {
            CHOSEN,
            REFUSED
        }

        /** Why not. Words: {@code advice.reason.<code>}. */
        public static final List<String> REASONS =
                List.of("NOT_WANTED", "NOT_NOW", "TRIED", "TOO_FAR", "WRONG", "OTHER");
    }
}
