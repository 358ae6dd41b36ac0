package nl.kansrijk.post;

import java.util.Optional;

/** Where someone can be reached outside the house. Made by the room that knows; without one everything stays in the tray. */
public interface AddressBook {
    /** The address for this way of sending; empty when the person has none or does not want it. */
    Optional<String> address(Recipient to, Letter.Channel channel);
}
