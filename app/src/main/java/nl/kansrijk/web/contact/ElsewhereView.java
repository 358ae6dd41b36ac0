package nl.kansrijk.web.contact;

import java.util.List;
import nl.kansrijk.web.Lists;

/** For who lives outside the region: who helps there, and where to get help today. {@code typed} goes back to the form. */
public record ElsewhereView(
        String postcode, List<String> towns, List<ThanksView.PlaceLine> places, List<Lists.Fact> typed) {
    public ElsewhereView {
        towns = List.copyOf(towns);
        places = List.copyOf(places);
        typed = List.copyOf(typed);
    }
}
