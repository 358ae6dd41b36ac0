package nl.kansrijk.triage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A number in a cell that an input is compared with, how, and where in the cell the number stands. */
record Compared(Input input, String how, BigDecimal number, int from, int to) {
    /** A comparison with a number: of the column itself, or of another one by its name; a bare number is one too. */
    private static final Pattern COMPARED =
            Pattern.compile("(?:(\\?|[A-Za-z]+)\\s*)?(<=|>=|<|>|=|\\[|\\.\\.|^)\\s*(\\d+(?:\\.\\d+)?)");

    /** After these a number is the last of its band, and the next value begins another. */
    private static final Set<String> LAST = Set.of("<=", ">", "..");

    /** After these a number is a band of its own. */
    private static final Set<String> ALONE = Set.of("=", "");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /** All of them in a cell; {@code column} is empty for what a row answers. */
    static List<Compared> in(String cell, Optional<Input> column) {
        var numbers = QUOTED.matcher(cell)
                .replaceAll(words -> " ".repeat(words.group().length()));
        var found = COMPARED.matcher(numbers);
        var all = new ArrayList<Compared>();
        while (found.find()) {
            var named = Optional.ofNullable(found.group(1)).filter(name -> !name.equals("?"));
            var input = named.map(Input::find).orElse(column);
            var number = new BigDecimal(found.group(3));
            var how = found.group(2);
            int from = found.start(3);
            int to = found.end(3);
            input.ifPresent(one -> all.add(new Compared(one, how, number, from, to)));
        }
        return all;
    }

    /** Whether it is the last of its band. */
    boolean last() {
        return LAST.contains(how);
    }

    /** Whether it is a band of its own. */
    boolean alone() {
        return ALONE.contains(how);
    }

    /** Where bands begin because of it. */
    List<BigDecimal> begins() {
        var next = number.add(input.scale().map(Input.Scale::step).orElse(BigDecimal.ONE));
        if (alone()) return List.of(number, next);
        return List.of(last() ? next : number);
    }
}
