package nl.kansrijk.post;

import java.util.Optional;

/** Where someone can be reached outside the house. Made by the room that knows; without one everything stays in the tray. */
public interface AddressBook {
    /** The address for this way of sending; empty when the person has none or does not want it. */
    Optional<String> address(Recipient to, Letter.Channel channel);

    /** How this person likes to be reached, of the ways that can reach them; empty for who is not in this book. */
    default Optional<Letter.Channel> preferred(Recipient to) {
        return Optional.empty();
    }

    /** The language this person reads, as an ISO 639-1 code; empty for who is not in this book. */
    default Optional<String> language(Recipient to) {
        return Optional.empty();
    }
}
