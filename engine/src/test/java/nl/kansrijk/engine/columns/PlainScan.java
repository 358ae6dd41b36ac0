package nl.kansrijk.engine.columns;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Looks at everyone, one by one: what the columns must answer. */
final class PlainScan {
    private PlainScan() {}

    static List<Hit> best(List<Person> people, Wanted wanted) {
        return people.stream()
                .filter(person -> allowed(person, wanted))
                .map(person -> new Hit(person.id(), score(person, wanted)))
                .filter(hit -> hit.score() >= wanted.pick().least())
                .sorted(Comparator.comparingInt(Hit::score)
                        .reversed()
                        .thenComparingLong(hit -> Ties.of(wanted.pick().seed(), hit.id()))
                        .thenComparing(Hit::id))
                .limit(wanted.pick().most())
                .toList();
    }

    private static boolean allowed(Person person, Wanted wanted) {
        var spot = person.spot();
        boolean near = spot.known()
                ? wanted.area().holds(spot.x(), spot.y())
                : wanted.area().withUnknown();
        return near
                && person.owned().share() >= wanted.allowed().least()
                && wanted.allowed()
                        .owners()
                        .map(owners -> owners.contains(person.owned().owner()))
                        .orElse(true)
                && wanted.conditions()
                        .metBy(person.meets().levels(), person.meets().holds());
    }

    static int score(Person person, Wanted wanted) {
        Set<Integer> has = IntStream.of(person.skills().codes()).boxed().collect(Collectors.toSet());
        return wanted.needs().stream().mapToInt(need -> best(need, has)).sum();
    }

    private static int best(Need need, Set<Integer> has) {
        int best = 0;
        for (int i = 0; i < need.codes().length; i++)
            if (has.contains(need.codes()[i])) best = Math.max(best, need.worth()[i]);
        return best;
    }
}
