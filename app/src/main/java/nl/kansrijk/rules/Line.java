package nl.kansrijk.rules;

import java.util.List;

/**
 * One step of a sum.
 *
 * @param key last part of the text key that says what is done
 * @param with what it is done with, in the order of the text
 */
public record Line(String key, Figure outcome, List<Figure> with) {
    public Line {
        with = List.copyOf(with);
    }

    static Line of(String key, Figure outcome, Figure... with) {
        return new Line(key, outcome, List.of(with));
    }
}
