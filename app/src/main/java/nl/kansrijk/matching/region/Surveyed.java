package nl.kansrijk.matching.region;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A landscape with what each opener alone opens in it, kept for as long as nothing in the region changes. */
record Surveyed(Landscape land, Coverage now, List<Opening> openings, Instant at) {
    Surveyed {
        openings = List.copyOf(openings);
    }

    /** One opener: the people it lets in for each vacancy, and for whom or what that is the first. */
    record Opening(Opener opener, List<BitSet> pairs, Coverage first) {
        Opening {
            pairs = List.copyOf(pairs);
        }

        int pairCount() {
            return pairs.stream().mapToInt(BitSet::cardinality).sum();
        }

        BitSet people() {
            var all = new BitSet();
            pairs.forEach(all::or);
            return all;
        }

        long vacancies() {
            return pairs.stream().filter(people -> !people.isEmpty()).count();
        }
    }

    static Surveyed of(Landscape land, List<Opener> openers, Openings openings, Instant at, AtomicInteger done) {
        var now = new Coverage(land.withChance(), land.withCandidate());
        var all = new ArrayList<Opening>();
        for (var opener : openers) {
            var pairs = openings.of(opener);
            all.add(new Opening(opener, pairs, covered(pairs).without(now)));
            done.incrementAndGet();
        }
        return new Surveyed(land, now, all, at);
    }

    private static Coverage covered(List<BitSet> pairs) {
        var reached = Coverage.none();
        for (int i = 0; i < pairs.size(); i++) {
            reached.people().or(pairs.get(i));
            reached.vacancies().set(i, !pairs.get(i).isEmpty());
        }
        return reached;
    }

    /** Who lives where: how many of these people each owner organisation has. */
    java.util.Map<nl.kansrijk.shared.TenantId, Integer> byOwner(BitSet people) {
        return people.stream()
                .mapToObj(place ->
                        new nl.kansrijk.shared.TenantId(land.people().get(place).owner()))
                .collect(Collectors.toMap(owner -> owner, owner -> 1, Integer::sum));
    }
}
