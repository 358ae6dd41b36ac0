package nl.kansrijk.web.account;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Field;

/**
 * The own account: the time before this one, where it is open, and the form for another password; no form for who comes in by
 * a card. Reached: whether clients reach this person by a contact card.
 */
public record AccountView(String before, List<Place> places, Optional<Form> form, boolean reached) {
    public AccountView {
        places = List.copyOf(places);
    }

    /** One place where the account is open, in words. */
    public record Place(String device, String used, boolean here) {}

    /** The three questions of the form. */
    public record Form(Field.Text old, Field.Text fresh, Field.Text again) {
        /** For the summary of mistakes. */
        public List<Field.Ask> asks() {
            return List.of(old.ask(), fresh.ask(), again.ask());
        }
    }

    /** Whether it is open somewhere else too. */
    public boolean elsewhere() {
        return places.stream().anyMatch(place -> !place.here());
    }
}
