package nl.kansrijk.web.offers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.instruments.catalogue.GuideCodes;
import nl.kansrijk.instruments.catalogue.Instrument;
import nl.kansrijk.instruments.catalogue.Offer;
import nl.kansrijk.instruments.catalogue.Offers.Reader;
import nl.kansrijk.instruments.catalogue.Practice.Cost;
import nl.kansrijk.instruments.catalogue.TextField;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.trainings.TrainingWords;

/** An offer in words, the same on every page. */
final class OfferWords {
    private OfferWords() {}

    static String title(Offer offer, Reader reader, Words words) {
        return switch (offer) {
            case Offer.OfTraining(var one) -> TrainingWords.title(one, words);
            case Offer.OfInstrument(var one) -> reader == Reader.CLIENT ? one.text(TextField.CLIENT_NAME) : one.name();
        };
    }

    static String href(Offer offer) {
        return switch (offer) {
            case Offer.OfTraining(var one) -> TrainingWords.path(one);
            case Offer.OfInstrument(var one) -> OffersQuery.PATH + "/" + one.id();
        };
    }

    static String summary(Offer offer, Reader reader, Words words) {
        return switch (offer) {
            case Offer.OfTraining(var one) -> reader == Reader.CLIENT ? "" : learned(one, words);
            case Offer.OfInstrument(var one) ->
                switch (reader) {
                    case CLIENT -> one.text(TextField.CLIENT_GAIN);
                    case EMPLOYER -> forEmployer(one);
                    case PROFESSIONAL -> one.text(TextField.SUMMARY);
                };
        };
    }

    static String forEmployer(Instrument one) {
        var own = one.text(TextField.EMPLOYER);
        return own.isEmpty() ? one.text(TextField.SUMMARY) : own;
    }

    /** Where it is, whose it is, how long it takes and what it costs; a client reads who and how long. */
    static String facts(Offer offer, Reader reader, Words words) {
        return switch (offer) {
            case Offer.OfTraining(var one) ->
                one.provider() + " · "
                        + (reader == Reader.CLIENT
                                ? TrainingWords.factsToYou(one, words)
                                : TrainingWords.facts(one, words));
            case Offer.OfInstrument(var one) ->
                String.join(" · ", facts(one, reader, words).toList());
        };
    }

    private static Stream<String> facts(Instrument one, Reader reader, Words words) {
        if (reader == Reader.CLIENT) return Stream.of(one.keeping().provider(), one.text(TextField.CLIENT_TIME));
        var said = Stream.of(
                one.keeping().provider(),
                words.say("supply.owned", one.keeping().owner().name()),
                one.text(TextField.DURATION),
                cost(one.practice().cost(), words));
        return said.filter(text -> !text.isBlank());
    }

    /** "€ 1.000,00 tot € 4.000,00", or nothing when no amount was said. */
    static String cost(Cost cost, Words words) {
        if (cost.toCents().isEmpty()) return "";
        var most = words.euro(cost.toCents().get());
        return cost.fromCents()
                .filter(least -> !cost.toCents().equals(java.util.Optional.of(least)))
                .map(least -> words.say("supply.cost.between", words.euro(least), most))
                .orElse(most);
    }

    /** Names of tiles and client characteristics. */
    static List<String> codes(Offer offer, Words words) {
        var names = new ArrayList<String>();
        Stream.concat(offer.tiles().stream(), offer.needs().stream())
                .map(code -> code(code, words))
                .forEach(names::add);
        return names;
    }

    /** The name of a code of the guides; an own one is its own name. */
    static String code(String code, Words words) {
        return words.knows(GuideCodes.key(code)) ? words.say(GuideCodes.key(code)) : code;
    }

    private static String learned(Training one, Words words) {
        return one.outcome().certificates().stream()
                .sorted()
                .findFirst()
                .map(paper -> words.say(
                        "trainings.certificate",
                        words.say("taxonomy.certificate." + paper).toLowerCase(Locale.ROOT)))
                .orElse("");
    }
}
