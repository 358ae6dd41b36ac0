package nl.kansrijk.profile.segments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kansrijk.shared.UserId;

/**
 * A group that was kept under a name: its rules and what usually helps it, never who is in it.
 *
 * @param kept who kept it last
 * @param removed taken away, and can be put back
 */
public record Segment(UUID id, int version, Draft draft, Kept kept, boolean removed) {
    /** Longest name, in characters. */
    public static final int LONGEST = 60;

    /**
     * What someone writes down of it. Errors: a name that is blank or too long.
     *
     * @param pack what is used with this group unless there is a reason: codes of blocks, steps and letters
     */
    public record Draft(String name, Recipe recipe, List<String> pack) {
        public Draft {
            pack = List.copyOf(pack);
            if (name.isBlank() || name.length() > LONGEST) throw new IllegalArgumentException("a name is 1..60 signs");
        }

        /** Of the package what is of one kind, such as {@code BLOK}: the codes behind it. */
        public List<String> pack(String kind) {
            return pack.stream()
                    .filter(code -> code.startsWith(kind + ":"))
                    .map(code -> code.substring(kind.length() + 1))
                    .toList();
        }
    }

    /** Who kept it last, and when. */
    public record Kept(UserId by, Instant at) {}
}
