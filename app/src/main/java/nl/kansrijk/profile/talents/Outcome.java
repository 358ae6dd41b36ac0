package nl.kansrijk.profile.talents;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What someone chose, counted. Liked: at most three interests that were chosen in more than half of their turns, or else
 * the one chosen most. Kinds: the kind of work chosen most, two when they are level.
 */
public record Outcome(Map<Interest, Integer> chosen, int turns, List<Interest> liked, List<String> kinds) {
    private static final int MOST_LIKED = 3;
    private static final int MOST_KINDS = 2;

    public Outcome {
        chosen = Map.copyOf(chosen);
        liked = List.copyOf(liked);
        kinds = List.copyOf(kinds);
    }

    /** Counts answers, an A for the left or a B for the right of each choice. */
    static Outcome of(List<Choice> choices, String answers) {
        Map<Interest, Integer> chosen = new EnumMap<>(Interest.class);
        Map<String, Integer> kinds = new TreeMap<>();
        for (var interest : Interest.values()) chosen.put(interest, 0);
        for (int i = 0; i < answers.length(); i++) {
            var taken = answers.charAt(i) == 'A'
                    ? choices.get(i).left()
                    : choices.get(i).right();
            chosen.merge(taken.interest(), 1, Integer::sum);
            kinds.merge(taken.kind(), 1, Integer::sum);
        }
        int turns = 2 * choices.size() / Interest.values().length;
        return new Outcome(chosen, turns, liked(chosen, turns), most(kinds));
    }

    private static List<Interest> liked(Map<Interest, Integer> chosen, int turns) {
        var order = chosen.entrySet().stream()
                .sorted(Map.Entry.<Interest, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        var often = order.stream().filter(one -> 2 * one.getValue() > turns).limit(MOST_LIKED);
        var liked = often.map(Map.Entry::getKey).toList();
        return liked.isEmpty() ? List.of(order.getFirst().getKey()) : liked;
    }

    private static List<String> most(Map<String, Integer> kinds) {
        int top = kinds.values().stream().mapToInt(count -> count).max().orElse(0);
        return kinds.entrySet().stream()
                .filter(one -> one.getValue() == top)
                .limit(MOST_KINDS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }
}
