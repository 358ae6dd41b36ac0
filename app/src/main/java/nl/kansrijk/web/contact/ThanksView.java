package nl.kansrijk.web.contact;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.casework.contact.HelpPlaces;
import nl.kansrijk.web.Words;

/** Thanks, what happens now, and where to get help today when something cannot wait. */
public record ThanksView(String title, String text, List<PlaceLine> places) {
    public ThanksView {
        places = List.copyOf(places);
    }

    /** A place to call or go to; {@code dial} is empty when there is no number. */
    public record PlaceLine(
            String name, String kind, String phone, String dial, String hours, String address, boolean demo) {}

    static ThanksView of(Optional<Receipt> receipt, HelpPlaces places, Words words) {
        boolean urgent = receipt.filter(one -> !one.urgent().isEmpty()).isPresent();
        var text = receipt.map(Receipt::organisation)
                .filter(name -> !name.isEmpty())
                .map(name -> words.say(urgent ? "report.thanks.urgent" : "report.thanks.text", name))
                .orElseGet(() -> words.say("report.thanks.general"));
        var shown = receipt.map(one -> places.of(one.urgent(), one.code())).orElse(List.of());
        return new ThanksView(words.say("report.thanks.title"), text, places(shown, words));
    }

    static List<PlaceLine> places(List<HelpPlaces.Place> places, Words words) {
        return places.stream()
                .map(place -> new PlaceLine(
                        place.name(),
                        words.say(place.kind()),
                        place.phone(),
                        place.phone().isEmpty() ? "" : place.dial(),
                        words.say(place.hours()),
                        place.address(),
                        place.demo()))
                .toList();
    }
}
