package nl.kansrijk.web.portal;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.contact.ThanksView.PlaceLine;

/**
 * One quiet line about help, and below it, for who opens it, where that is.
 *
 * @param how where it stands how far help is that was asked for; empty when none was
 */
public record HelpView(String says, Optional<String> how, String where, List<PlaceLine> places) {
    public HelpView {
        places = List.copyOf(places);
    }
}
