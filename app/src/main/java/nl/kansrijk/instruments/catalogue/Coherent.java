package nl.kansrijk.instruments.catalogue;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.instruments.catalogue.Grounds.Legal;

/** Whether what an instrument says of itself and of others can be true together. */
public final class Coherent {
    private Coherent() {}

    /**
     * Whether something would have to go before itself.
     *
     * @param requires of every other instrument what must go before it
     */
    public static boolean circular(UUID one, List<UUID> before, Map<UUID, List<UUID>> requires) {
        Set<UUID> seen = new HashSet<>();
        var todo = new ArrayDeque<>(before);
        while (!todo.isEmpty()) {
            var next = todo.pop();
            if (next.equals(one)) return true;
            if (seen.add(next)) todo.addAll(requires.getOrDefault(next, List.of()));
        }
        return false;
    }

    /** The first article that is said for the same day twice. */
    public static Optional<String> overlap(List<Legal> legal) {
        for (int i = 0; i < legal.size(); i++)
            for (int j = i + 1; j < legal.size(); j++)
                if (legal.get(i).overlaps(legal.get(j)))
                    return Optional.of(legal.get(i).article());
        return Optional.empty();
    }
}
