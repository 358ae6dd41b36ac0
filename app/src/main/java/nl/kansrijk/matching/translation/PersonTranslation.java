package nl.kansrijk.matching.translation;

import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.engine.Position;
import nl.kansrijk.engine.Share;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.profile.Current;
import nl.kansrijk.profile.Current.CurrentFact;
import nl.kansrijk.profile.ShareLevel;
import nl.kansrijk.shared.Postcode4;
import nl.kansrijk.taxonomy.Places;
import org.springframework.stereotype.Component;

/**
 * Turns what counts of a person in mediation into what the engine judges. What is shared with the region only never gets
 * into the supply that employers' cards are made from. Silence stays silence. Sources: domain c.3 to c.8, rulings 12-14.
 */
@Component
public class PersonTranslation {
    private final AbilityTranslation abilities;
    private final WishTranslation wishes;
    private final PracticeTranslation practice;
    private final Places places;

    PersonTranslation(
            AbilityTranslation abilities, WishTranslation wishes, PracticeTranslation practice, Places places) {
        this.abilities = abilities;
        this.wishes = wishes;
        this.practice = practice;
        this.places = places;
    }

    /** A person as the region sees them; apart, as seen without a name, where that is not all of it. */
    public record Views(Supply region, Optional<Supply> apart) {}

    /** Both views of a person. Where nothing that is judged goes to the region only, they are the same and made once. */
    public Views views(Current person, LocalDate today) {
        var said = Said.of(person, ShareLevel.CHAIN, today);
        var region = supply(person, said, Share.CHAIN, today);
        return new Views(
                region, said.regionOnly() ? Optional.of(supply(person, ShareLevel.ANON, today)) : Optional.empty());
    }

    /** The person as seen by someone to whom facts shared this far may go. */
    public Supply supply(Current person, ShareLevel from, LocalDate today) {
        var share = from.reaches(ShareLevel.ANON) ? Share.ANON : Share.CHAIN;
        return supply(person, Said.of(person, from, today), share, today);
    }

    private Supply supply(Current person, Said said, Share share, LocalDate today) {
        return new Supply(
                person.client().value(),
                person.owner().value(),
                share,
                place(person, today),
                abilities.of(said, today),
                wishes.of(said),
                practice.practice(said),
                practice.support(said));
    }

    /** A place is needed for the distance only and never leaves as such, so the region's level is enough. */
    private Optional<Position> place(Current person, LocalDate today) {
        for (var fact : person.facts())
            if (fact.characteristic().equals("ID_ADDRESS_PC4") && fact.validOn(today)) return position(fact);
        return Optional.empty();
    }

    private Optional<Position> position(CurrentFact postcode) {
        var digits = Said.amount(postcode);
        return digits.isEmpty()
                ? Optional.empty()
                : places.of(new Postcode4(digits.getAsInt())).map(place -> new Position(place.lat(), place.lon()));
    }
}
