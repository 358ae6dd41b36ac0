package nl.kansrijk.taxonomy.coding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Proposes codes for Dutch text. Reads memory only and may be asked by many at once. Aim: at most 5 ms a text on all of
 * ESCO. Same text, same answer.
 */
public final class Coding {

    private static final int FEW = 5;

    private final Library library;
    private final Signals signals;
    private final Blend blend;
    private final Words words;
    private final Groups groups;

    Coding(Library library, Signals signals, Blend blend, Words words, Groups groups) {
        this.library = library;
        this.signals = signals;
        this.blend = blend;
        this.words = words;
        this.groups = groups;
    }

    /** Best first; nothing for a text without words. Most: 1 or more. */
    public List<Proposal> propose(String text, int most) {
        Asked asked = Asked.of(text, library.dutch());
        if (asked.isSilent()) return List.of();
        double[] belief = blend.belief(signals.of(asked));
        return best(belief, any -> true)
                .filter(i -> belief[i] > 0)
                .limit(most)
                .mapToObj(i -> proposal(i, belief[i], words.leading(asked.text(), i)))
                .toList();
    }

    /** The same for each part of a sentence by itself, the best of a code; as certain as the part is of the whole. */
    public List<Proposal> proposeByPart(String text, int most) {
        String all = Asked.of(text, library.dutch()).text();
        Map<String, Proposal> best = new LinkedHashMap<>();
        for (Clauses.Clause part : Clauses.of(all)) {
            double share = part.weight() * words.weight(part.text()) / words.weight(all);
            propose(part.text(), most).forEach(one -> best.merge(one.code(), one.inside(share), Coding::stronger));
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(one -> -one.strength()))
                .limit(most)
                .toList();
    }

    /** The best of each thing that is told, where a sentence tells more than one. */
    public List<Proposal> proposeEach(String text) {
        String all = Asked.of(text, library.dutch()).text();
        List<String> told = Clauses.told(all);
        if (told.size() < 2) return List.of();
        return told.stream().flatMap(one -> bestOf(one).stream()).toList();
    }

    private Optional<Proposal> bestOf(String text) {
        return Stream.concat(propose(text, FEW).stream(), proposeByPart(text, FEW).stream())
                .filter(one -> !one.words().isEmpty())
                .max(Comparator.comparingDouble(Proposal::strength));
    }

    private static Proposal stronger(Proposal one, Proposal other) {
        return one.strength() >= other.strength() ? one : other;
    }

    private Proposal proposal(int concept, double belief, Words.Led led) {
        return new Proposal(library.concepts().get(concept).code(), belief, led.words(), led.share());
    }

    /** All codes that pass, best first. */
    public List<String> ranked(String text, Predicate<String> among) {
        return best(belief(text), among)
                .mapToObj(i -> library.concepts().get(i).code())
                .toList();
    }

    /** How much the text speaks for each unit group of ISCO-08; higher is more, never below 0. */
    public Map<String, Double> groups(String text) {
        Asked asked = Asked.of(text, library.dutch());
        Map<String, float[]> values = signals.of(asked);
        return groups.speak(asked, blend.belief(values), values);
    }

    /** The highest first, among equals the first one: the value in the upper half of a number, the place in the lower. */
    private IntStream best(double[] belief, Predicate<String> among) {
        long[] order = IntStream.range(0, belief.length)
                .filter(i -> among.test(library.concepts().get(i).code()))
                .mapToLong(i -> ((long) ~Float.floatToIntBits((float) belief[i]) << Integer.SIZE) | i)
                .toArray();
        Arrays.sort(order);
        return Arrays.stream(order).mapToInt(one -> (int) one);
    }

    private double[] belief(String text) {
        return blend.belief(signals.of(Asked.of(text, library.dutch())));
    }
}
