package nl.kansrijk.matching;

/** How well one side suits the other, in steps and a word; never a percentage. Range: 0..20. Source: rulings 18. */
public record Bar(int steps) {
    public Bar {
        if (steps < 0 || steps > 20) throw new IllegalArgumentException("steps are 0..20, was " + steps);
    }

    static Bar of(int score) {
        return new Bar((int) (score * 20L / 1_000_000));
    }

    /** Message key of the word. */
    public String wordKey() {
        if (steps >= 16) return "matching.bar.strong";
        if (steps >= 12) return "matching.bar.good";
        return steps >= 7 ? "matching.bar.fair" : "matching.bar.some";
    }
}
