package nl.kansrijk.matching.region;

import java.time.Instant;
import java.util.regex.Pattern;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.shared.UserId;

/** What a colleague did for a vacancy that stays open, by whom and when. Source: row 0-03. */
public record Effort(Step step, UserId by, Instant at) {

    /** In which way something was done about a reason. */
    public enum Way {
        /** People were asked what nobody knew of them yet. */
        ASK,
        /** A training or an aid was arranged. */
        HELP,
        /** People were looked for farther away. */
        WIDER,
        /** It was talked over with the employer. */
        TALK
    }

    /**
     * One way to do something about one reason of one vacancy. Reason: the condition of a {@link Mismatch.Cause}. Errors:
     * IllegalArgumentException for what is no such condition.
     */
    public record Step(VacancyId vacancy, String reason, Way way) {
        private static final Pattern REASON =
                Pattern.compile("(hours|days|travel|day-one|not-occupation|not-sector|not-tasks"
                        + "|(language|certificate|licence|load):[A-Za-z0-9_]{1,40})");

        public Step {
            if (!isReason(reason)) throw new IllegalArgumentException("a reason is a condition of a vacancy");
        }

        /** Whether this is the shape of a condition. */
        public static boolean isReason(String text) {
            return REASON.matcher(text).matches();
        }
    }
}
