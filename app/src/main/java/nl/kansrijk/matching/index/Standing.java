package nl.kansrijk.matching.index;

import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.engine.Arrival;
import nl.kansrijk.engine.Origin;
import nl.kansrijk.engine.Share;
import nl.kansrijk.matching.translation.PersonTranslation;
import nl.kansrijk.profile.Current;
import nl.kansrijk.profile.ShareLevel;

/** A person as the region sees them, and as seen without a name by who may see that. */
record Standing(Arrival region, Optional<Arrival> open) {
    /** Nothing for who rests, is shielded or shares nothing. */
    static Optional<Standing> of(Current person, PersonTranslation translation, LocalDate today) {
        if (person.paused() || person.shielded() || person.facts().isEmpty()) return Optional.empty();
        boolean shares = person.facts().stream().anyMatch(fact -> fact.share().reaches(ShareLevel.ANON));
        var origin = Kept.origin(person, shares);
        return Optional.of(
                shares
                        ? both(translation.views(person, today), origin)
                        : new Standing(
                                Arrival.of(translation.supply(person, ShareLevel.CHAIN, today), origin),
                                Optional.empty()));
    }

    private static Standing both(PersonTranslation.Views views, Origin origin) {
        var region = Arrival.of(views.region(), origin);
        var open = views.apart().map(apart -> Arrival.of(apart, origin)).orElseGet(() -> region.shared(Share.ANON));
        return new Standing(region, Optional.of(open));
    }
}
