package nl.kansrijk.instruments.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.Skills;
import nl.kansrijk.taxonomy.words.WordIndex;
import nl.kansrijk.taxonomy.words.WordIndex.Phrase;
import org.springframework.stereotype.Component;

/** Puts words of offers in an index that forgives typing errors. */
@Component
class OfferIndex {
    private static final Locale DUTCH = Locale.of("nl");
    private final Skills skills;

    OfferIndex(Skills skills) {
        this.skills = skills;
    }

    /** The index over these, each under its place in the list. */
    WordIndex over(List<Offer> offers) {
        var phrases = new ArrayList<Phrase>();
        for (int i = 0; i < offers.size(); i++) {
            int place = i;
            phrases.add(new Phrase(place, offers.get(i).title(), true));
            words(offers.get(i))
                    .filter(text -> !text.isBlank())
                    .forEach(text -> phrases.add(new Phrase(place, text, false)));
        }
        return new WordIndex(phrases);
    }

    private Stream<String> words(Offer offer) {
        return switch (offer) {
            case Offer.OfInstrument(var one) -> words(one);
            case Offer.OfTraining(var one) -> words(one);
        };
    }

    private Stream<String> words(Instrument one) {
        var gains = one.supply().gains();
        var said = Stream.of(TextField.SUMMARY, TextField.CLIENT_NAME, TextField.EMPLOYER)
                .map(one::text);
        var codes = Stream.concat(
                        one.tiles().stream(), one.audience().needs().stream().map(Audience.Need::code))
                .map(GuideCodes::name);
        return Stream.of(
                        said,
                        codes,
                        gains.words().stream(),
                        labels(gains.skills()),
                        Stream.of(one.keeping().provider()))
                .flatMap(some -> some);
    }

    private Stream<String> words(Training one) {
        return Stream.concat(
                Stream.of(one.title().english(), one.provider()),
                labels(one.outcome().skills()));
    }

    private Stream<String> labels(List<SkillCode> codes) {
        return codes.stream()
                .filter(code -> skills.find(code).isPresent())
                .flatMap(code -> Stream.of(DUTCH, Locale.ENGLISH)
                        .map(language -> skills.label(code, language).text()));
    }
}
