package nl.kansrijk.proofs;

import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The numbers of what stands on the stage, by the piece of an address in which each stands. */
record Things(Map<String, String> numbers) {
    private static final Pattern LAST_PLACE = Pattern.compile("\\{\\w+}(?=[^{]*$)");

    Things {
        numbers = Map.copyOf(numbers);
    }

    /** The number that stands in this piece; a number that nothing has when there is no such thing. */
    String number(String piece) {
        return numbers.getOrDefault(piece, UUID.randomUUID().toString());
    }

    /** An address with every number filled in; the longest piece tells best which is meant. */
    String in(String address) {
        var filled = address;
        for (var piece : numbers.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList())
            filled = filled.replace(piece, LAST_PLACE.matcher(piece).replaceFirst(number(piece)));
        return filled;
    }
}
