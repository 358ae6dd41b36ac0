package nl.kansrijk.profile.segments;

import java.util.Optional;

/**
 * How large a group is, as far as it may be told.
 *
 * @param people rounded down to whole smallest groups, so that no difference between two groups tells of a few; empty when
 *     the group is too small to tell
 * @param least smallest group that is told. Source: rulings 6
 */
public record Size(Optional<Integer> people, int least) {
    static Size of(int people, int least) {
        return new Size(people < least ? Optional.empty() : Optional.of(people / least * least), least);
    }
}
