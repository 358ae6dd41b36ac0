package nl.kansrijk.plan.joint;

import java.util.UUID;

/**
 * One line that people put their name under. How far it is, is no part of it.
 *
 * @param words the line as it is read
 * @param detail what else was agreed of it: who, when, how it is noticed
 */
public record Term(UUID line, Kind kind, String words, String detail) {
    /** What kind of line. Texts: {@code plan.line.…}. */
    public enum Kind {
        GOAL,
        STEP,
        OFFER,
        LEARN,
        EXPECT,
        SUPPORT,
        RISK,
        VISIT,
        INTEGRATION,
        LOOK_BACK,
        HANDOVER
    }
}
