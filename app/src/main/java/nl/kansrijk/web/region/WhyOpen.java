package nl.kansrijk.web.region;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.matching.region.Mismatches;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** "Waarom blijft dit open?" beside a vacancy: for who proposes people, when it is open for more than thirty days. */
@Component
public class WhyOpen {
    private static final Duration LONG = Duration.ofDays(30);
    private final RegionFrame region;
    private final Mismatches mismatches;
    private final Phrases phrases;
    private final EffortDesk desk;
    private final Clock clock;

    WhyOpen(RegionFrame region, Mismatches mismatches, Phrases phrases, EffortDesk desk, Clock clock) {
        this.region = region;
        this.mismatches = mismatches;
        this.phrases = phrases;
        this.desk = desk;
        this.clock = clock;
    }

    /** The reasons of this vacancy; empty when it is not open for so long, or is closed, or is not for who looks. */
    public Optional<LongOpenView.CardView> of(Vacancy vacancy, Actor actor, Words words) {
        var now = clock.instant();
        boolean opened =
                vacancy.life().closedAt().isEmpty() && vacancy.life().openedAt().isBefore(now.minus(LONG));
        if (!opened || !asks(actor)) return Optional.empty();
        var query = RegionQuery.of(Map.of());
        var asking = region.ask(actor, query);
        var reader = new Reader(actor, asking.trainings(), words);
        return mismatches.reason(asking.ground(), vacancy.id()).map(why -> {
            var efforts = desk.of(List.of(vacancy.id()), records(vacancy, actor), reader);
            return new LongOpenWords(query, reader, phrases, efforts).card(why, vacancy, now);
        });
    }

    /** Who keeps the vacancy writes down what was done. */
    private static boolean records(Vacancy vacancy, Actor actor) {
        return vacancy.isKeptBy(actor.tenant()) && RegionFrame.sees(actor, Permission.RECORD_EFFORT);
    }

    private static boolean asks(Actor actor) {
        return RegionFrame.sees(actor, Permission.REGION_FIGURES) && RegionFrame.sees(actor, Permission.CANDIDATES);
    }
}
