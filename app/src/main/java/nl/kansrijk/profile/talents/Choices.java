package nl.kansrijk.profile.talents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.shared.ShippedSheet;
import org.springframework.stereotype.Component;

/**
 * The choices of the test, always the same: every interest meets every other one twice, once on each side, and each time
 * with another situation. So nothing comes up more often than something else. Source: own set.
 */
@Component
public class Choices {
    private static final int ROUNDS = 2;
    private final List<Choice> all;

    Choices() {
        this.all = List.copyOf(pairs(situations()));
    }

    /** The choices in the order in which they are asked. */
    public List<Choice> all() {
        return all;
    }

    /** A round-robin: in each round everyone meets someone, the first stays and the rest move on one place. */
    private static List<Choice> pairs(Map<Interest, List<Situation>> situations) {
        Map<Interest, Integer> used = new EnumMap<>(Interest.class);
        var pairs = new ArrayList<Choice>();
        var circle = new ArrayList<>(List.of(Interest.values()));
        int size = circle.size();
        for (int turn = 0; turn < ROUNDS * (size - 1); turn++) {
            for (int at = 0; at < size / 2; at++) {
                var one = next(circle.get(at), situations, used);
                var other = next(circle.get(size - 1 - at), situations, used);
                pairs.add((turn + at) % 2 == 0 ? new Choice(one, other) : new Choice(other, one));
            }
            circle.add(1, circle.removeLast());
        }
        return pairs;
    }

    private static Situation next(
            Interest interest, Map<Interest, List<Situation>> situations, Map<Interest, Integer> used) {
        var own = situations.getOrDefault(interest, List.of());
        int turn = used.merge(interest, 1, Integer::sum) - 1;
        return own.get(turn % own.size());
    }

    private static Map<Interest, List<Situation>> situations() {
        Map<Interest, List<Situation>> all = new EnumMap<>(Interest.class);
        for (var row : ShippedSheet.rows("/profile/interest_cards.csv")) {
            var interest = Interest.valueOf(row.getField("interest"));
            all.computeIfAbsent(interest, key -> new ArrayList<>())
                    .add(new Situation(interest, row.getField("kind"), row.getField("nl"), row.getField("en")));
        }
        return all;
    }
}
