package nl.kansrijk.web.portal;

import java.util.List;
import nl.kansrijk.web.contact.ThanksView.PlaceLine;

/** One quiet line about help, and below it, for who opens it, where that is. */
public record HelpView(String says, String where, List<PlaceLine> places) {
    public HelpView {
        places = List.copyOf(places);
    }
}
