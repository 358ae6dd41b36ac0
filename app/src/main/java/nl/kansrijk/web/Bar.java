package nl.kansrijk.web;

/**
 * How far two things fit, as a bar with a word: never a number.
 * Range: steps 0..20. {@code word} such as "ruim voldoende".
 */
public record Bar(String label, int steps, String word) {
    public Bar {
        if (steps < 0 || steps > 20) throw new IllegalArgumentException("steps must be 0..20, was " + steps);
    }
}
