package nl.kansrijk.intake;

import java.util.List;

/**
 * What an answer says of a person: {@code HS_LICENCE} each chosen thing is so, {@code FN_LOAD=CAN} each chosen thing has
 * this value, {@code FN_HOURS_DAY} the answer is the value, {@code HS_LANG_NL/READING=A0,A1,A2,B1,B2} the value for each
 * step from the lowest, {@code +7} so many days from the answer. An empty value says nothing.
 */
public record Feed(String characteristic, String item, List<String> values) {
    public Feed {
        values = List.copyOf(values);
    }

    static Feed read(String written) {
        var sides = written.split("=", 2);
        var target = sides[0].split("/", 2);
        return new Feed(
                target[0],
                target.length > 1 ? target[1] : "",
                sides.length > 1 ? List.of(sides[1].split(",", -1)) : List.of());
    }

    /** The value that belongs to a step counted from 0; the answer itself when there is no list. */
    String valueOf(String answer, int step) {
        return values.isEmpty() ? answer : values.get(Math.min(step, values.size() - 1));
    }
}
