package nl.kansrijk.web;

import java.util.List;
import java.util.Optional;

/**
 * What is said of a person, in two voices: who said it and when, and what the person says of it.
 * {@code uses} tells where it counts ("telt mee bij: tillen").
 */
public record StatementView(
        String id,
        String subject,
        String says,
        String saidBy,
        Recognition recognition,
        Optional<String> ownWords,
        Optional<String> uses,
        List<Action> actions) {
    public StatementView {
        actions = List.copyOf(actions);
    }

    /** What the person says of it. A dispute is a talking point, not an error. */
    public enum Recognition {
        AGREES,
        PARTLY,
        DISPUTES,
        NOT_ASKED;

        /** Last part of the style class and of the text key {@code recognition.*}. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
