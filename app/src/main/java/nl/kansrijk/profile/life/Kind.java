package nl.kansrijk.profile.life;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of doing, paid or not. The names are the codes of the characteristic {@code HS_EXP_KIND}. Source: domain c.3. */
public enum Kind {
    EMPLOYED,
    CARE,
    VOLUNTEER,
    HOBBY,
    INFORMAL,
    HOUSEHOLD,
    SELF_EMPLOYED;

    /** The kind with this code; empty for any other text. */
    public static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
    }

    /** The kind of what someone does in a usual week, by its code of {@code ACT_WEEK}; empty for what counts as none. */
    static Optional<Kind> inWeek(String code) {
        return switch (code) {
            case "PAID" -> Optional.of(EMPLOYED);
            case "CLUB", "LEARNING" -> Optional.of(HOBBY);
            case "CHILDREN" -> Optional.of(HOUSEHOLD);
            default -> of(code);
        };
    }

    /** Paid work is named by an occupation, everything else by an activity. */
    public boolean paid() {
        return this == EMPLOYED || this == SELF_EMPLOYED;
    }
}
