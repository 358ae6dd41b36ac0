package nl.kansrijk.profile.segments;

import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.shared.UserId;

/**
 * What was measured of a group on a day; measured again that day, the last stands.
 *
 * @param people how many, as it may be told; empty when too few
 * @param risen how many percent of those of whom it is known take part more than before; empty when too few to tell
 */
public record Result(LocalDate day, UserId by, Optional<Integer> people, Optional<Integer> risen) {}
