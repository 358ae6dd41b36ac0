package nl.kansrijk.matching.cards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.HourRange;
import nl.kansrijk.engine.Score;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.matching.Chance.Bars;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;

/** Makes cards on which nobody stands out: the traits together and every word apart are true of at least k people. */
@Component
class Veil {
    private final Numbers numbers;
    private final Recognition recognition;

    Veil(Numbers numbers, Recognition recognition) {
        this.numbers = numbers;
        this.recognition = recognition;
    }

    Room over(Demand demand, List<Supply> people, int k) {
        var traits =
                people.stream().map(person -> recognition.of(person, demand)).toList();
        return new Room(demand, new Crowd(traits, k), new CommonWords(people, k, numbers));
    }

    /** One vacancy with everyone who could be shown for it. */
    final class Room {
        private final Demand demand;
        private final Crowd crowd;
        private final CommonWords words;

        private Room(Demand demand, Crowd crowd, CommonWords words) {
            this.demand = demand;
            this.crowd = crowd;
            this.words = words;
        }

        Optional<OpenCard> card(Supply person, Score score) {
            return crowd.veil(recognition.of(person, demand)).map(shown -> card(person, shown, score));
        }

        private OpenCard card(Supply person, Traits shown, Score score) {
            return new OpenCard(
                    ring(shown),
                    shown.hours().map(Veil::hours),
                    shown.sector().stream()
                            .mapToObj(sector -> "taxonomy.sector." + numbers.sector(sector))
                            .findFirst(),
                    Bars.of(score.toJob(), score.toClient()),
                    shown.topSkill().isPresent() ? words.skills(demand, person, true) : List.of(),
                    words.skills(demand, person, false),
                    words.extras(person));
        }
    }

    private static Reason ring(Traits shown) {
        var km = shown.km();
        return km.isEmpty()
                ? Reason.of("matching.card.ring-region")
                : new Reason("matching.card.ring", Map.of("km", Integer.toString(km.getAsInt())));
    }

    private static Reason hours(HourRange range) {
        return new Reason(
                "matching.card.hours",
                Map.of("least", Integer.toString(range.least()), "most", Integer.toString(range.most())));
    }
}
