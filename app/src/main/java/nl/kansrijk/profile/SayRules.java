package nl.kansrijk.profile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;

/** What may be said, by whom, about what. Each rule answers a reason when it says no. */
final class SayRules {

    private SayRules() {}

    static LocalDate today(Passage passage) {
        return DutchTime.day(passage.at());
    }

    static Optional<Reason> against(Characteristic about, NewStatement said, Passage passage) {
        if (!passage.writable().contains(about.group())) return no("group", about);
        if (!about.shape().takes(said.fact().value())) return no("value", about);
        if (said.source().observedOn().isAfter(today(passage))) return no("future", about);
        return voice(said.source(), passage) ? Optional.empty() : no("source", about);
    }

    /** The client chooses how far something goes; a professional may lower it but never widen it. */
    static Optional<Reason> against(ShareLevel asked, ShareLevel before, Characteristic about, Passage passage) {
        boolean wider = asked.compareTo(before) > 0;
        return wider && !Sights.isClient(passage) ? no("share", about) : Optional.empty();
    }

    /** A client speaks for the self, and may hand in a test that names who took it; registers and rules speak through deliveries, not through a form. */
    private static boolean voice(Source source, Passage passage) {
        return switch (source.type()) {
            case SELF -> true;
            case TEST -> !Sights.isClient(passage) || !source.ref().isBlank();
            case PROF, EMPL -> !Sights.isClient(passage);
            case REG, DER -> false;
        };
    }

    /** Why an item is not taken. */
    static Reason item(Characteristic about) {
        return reason("item", about);
    }

    private static Optional<Reason> no(String rule, Characteristic about) {
        return Optional.of(reason(rule, about));
    }

    private static Reason reason(String rule, Characteristic about) {
        return new Reason("profile.refused." + rule, Map.of("characteristic", about.code()));
    }
}
