package nl.kansrijk.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A short list that shows different kinds first, in the order in which they came. */
final class Varied {
    private Varied() {}

    /** The first so many of different kinds; when there are not so many kinds, the next ones of kinds already there. */
    static <T> List<T> first(List<T> all, Function<T, ?> kind, int most) {
        var kinds = new HashSet<Object>();
        var fresh = new ArrayList<T>();
        var again = new ArrayList<T>();
        for (var one : all) (kinds.add(kind.apply(one)) ? fresh : again).add(one);
        return Stream.concat(fresh.stream(), again.stream()).limit(most).toList();
    }
}
