package nl.kansrijk.engine.columns;

import java.util.Map;

/** One skill a job asks: its weight (1..100) and every skill that can stand in for it with its likeness (1..1000), itself included. */
public final class Need {
    final int weight;
    final int[] codes;
    final int[] worth;

    private Need(int weight, int[] codes, int[] worth) {
        this.weight = weight;
        this.codes = codes;
        this.worth = worth;
    }

    public static Need of(int weight, Map<Integer, Integer> likeness) {
        if (weight < 1 || weight > 100) throw new IllegalArgumentException("a weight is 1..100");
        if (likeness.values().stream().anyMatch(like -> like < 1 || like > 1000))
            throw new IllegalArgumentException("a likeness is 1..1000");
        var byLikeness = likeness.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        return new Need(
                weight,
                byLikeness.stream().mapToInt(Map.Entry::getKey).toArray(),
                byLikeness.stream().mapToInt(like -> like.getValue() * weight).toArray());
    }

    /** What this need adds to a score at most. */
    int most() {
        return worth.length == 0 ? 0 : worth[0];
    }

    /** What the best of these skills adds. */
    int best(Skillset skills) {
        for (int i = 0; i < codes.length; i++) if (skills.has(codes[i])) return worth[i];
        return 0;
    }

    /** How heavily it counts. */
    public int weight() {
        return weight;
    }

    /** Skills that can stand in, most alike first. */
    public int[] codes() {
        return codes.clone();
    }

    /** Weight times likeness of each code. */
    public int[] worth() {
        return worth.clone();
    }
}
