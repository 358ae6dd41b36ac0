package nl.kansrijk.casework.cards;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.UserId;

/**
 * How clients reach someone. Texts are empty when unknown.
 *
 * @param photo whether there is a picture
 * @param away who stands in and when, when that is known; also of days to come
 */
public record ContactCard(
        UserId account, String phone, String hours, String place, boolean photo, Optional<Away> away) {
    /** Away from a day to a day, both with; who stands in. */
    public record Away(UUID id, UserId substitute, LocalDate from, LocalDate until) {
        /** Whether it is so on this day. */
        public boolean on(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** What its owner can change. Longest: as the form says. */
    public record Details(String phone, String hours, String place) {}

    /** A card with nothing on it. */
    static ContactCard blank(UserId account) {
        return new ContactCard(account, "", "", "", false, Optional.empty());
    }

    /** Who is reached on this day: the owner, or who stands in. */
    public UserId reachedOn(LocalDate day) {
        return away.filter(one -> one.on(day)).map(Away::substitute).orElse(account);
    }
}
