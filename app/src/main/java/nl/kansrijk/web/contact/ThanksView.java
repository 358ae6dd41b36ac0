package nl.kansrijk.web.contact;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.casework.contact.HelpPlaces;
import nl.kansrijk.casework.contact.Opening;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Promise;
import nl.kansrijk.web.Words;

/** Thanks, what happens now, and where to get help today when something cannot wait. */
public record ThanksView(String title, String text, List<PlaceLine> places) {
    public ThanksView {
        places = List.copyOf(places);
    }

    /** A place to call or go to. {@code dial} is empty when nobody answers now; {@code now} whether it is open, in words. */
    public record PlaceLine(
            String name,
            String kind,
            String phone,
            String dial,
            String hours,
            String now,
            String address,
            boolean demo) {}

    static ThanksView of(Optional<Receipt> receipt, List<HelpPlaces.Place> places, Promise promise, Words words) {
        boolean urgent = receipt.filter(one -> !one.urgent().isEmpty()).isPresent();
        var text = receipt.map(Receipt::organisation)
                .filter(name -> !name.isEmpty())
                .map(name -> urgent
                        ? words.say("report.thanks.urgent", name, promise.urgent(words))
                        : words.say("report.thanks.text", name, promise.answer(words), promise.firstTalk()))
                .orElseGet(() -> words.say("report.thanks.general"));
        return new ThanksView(words.say("report.thanks.title"), text, places(places, words));
    }

    /** Places as a page shows them. */
    public static List<PlaceLine> places(List<HelpPlaces.Place> places, Words words) {
        return places.stream()
                .map(place -> new PlaceLine(
                        place.name(),
                        words.say(place.kind()),
                        place.phone(),
                        place.phone().isEmpty() || place.now() instanceof Opening.Again ? "" : place.dial(),
                        words.say(place.hours()),
                        now(place.now(), words),
                        place.address(),
                        place.demo()))
                .toList();
    }

    private static String now(Opening opening, Words words) {
        return switch (opening) {
            case Opening.Until(var hour) -> words.say("help.open.until", hour);
            case Opening.Again(var from) ->
                words.say(
                        "help.open.again",
                        words.moment(from.atZone(DutchTime.ZONE).toInstant()));
            case Opening.Always always -> "";
            case Opening.Unknown unknown -> "";
        };
    }
}
