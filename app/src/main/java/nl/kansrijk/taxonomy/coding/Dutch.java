package nl.kansrijk.taxonomy.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a Dutch text is read: which words count, their stems, and the stems of the parts of compounds. */
final class Dutch {

    private static final int COMPOUND = 8;
    private static final Set<String> SMALL =
            Set.of(("de het een en of van voor in op met te aan bij door tot uit om als"
                            + " die dat zijn naar over per ten ter der den tussen onder tegen e d a an the and or for on to at by"
                            + " from m v x f h ca cq o etc nl be niet geen nooit wel ook nog er dit deze ik u je jij we wij ze zij"
                            + " mijn uw hun kan kun kunt kunnen wil wilt willen moet moeten mag mogen zal zullen doe doet doen mens"
                            + " mensen iemand iets gedaan deed deden geweest gehad heb had heeft vaak altijd soms vroeger later graag"
                            + " liever jaar jaren goed veel erg")
                    .split(" "));

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private final VerbForms verbs = new VerbForms(counts::containsKey);
    private final Stems stemming = new Stems(counts::containsKey, this::plainly);
    private final Compounds compounds = new Compounds(counts);
    private final Hanging hanging = new Hanging(this::split);
    private final Slips slips = new Slips(counts);
    private final Apart apart = new Apart(verbs::infinitive);
    private final Recent<String> newStems = new Recent<>(stemming::of);
    private final Recent<List<String>> newParts = new Recent<>(this::compounds);
    private final Recent<String> newPlain = new Recent<>(this::asKnown);
    private final Noise noise;

    /**
     * @param texts all text that says which words exist and how common they are
     * @param places names of places, which say nothing of the work
     */
    Dutch(Iterable<String> texts, Collection<String> places) {
        noise = new Noise(new PlaceNames(places, counts::containsKey));
        texts.forEach(text -> Letters.words(text).forEach(word -> counts.merge(word, 1, Integer::sum)));
        counts.keySet().forEach(word -> {
            stems.put(word, stemming.of(word));
            parts.put(word, compounds(word));
        });
    }

    /** The text without what says nothing of the work. */
    String clean(String text) {
        return apart.together(noise.without(text));
    }

    /** Stems of whole words, small words left out. */
    List<String> stems(String text) {
        return words(text).map(this::stem).toList();
    }

    /** Runs of letters, of a form of a verb those of its infinitive. */
    List<String> runs(String text) {
        return Letters.runs(
                String.join(" ", Letters.words(text).stream().map(this::plainly).toList()));
    }

    private String plainly(String word) {
        if (!counts.containsKey(word)) return newPlain.of(word);
        if (!VerbForms.isDone(word)) return word;
        return verbs.infinitive(word).filter(one -> count(one) >= count(word)).orElse(word);
    }

    private String asKnown(String word) {
        return verbs.infinitive(word).or(() -> meant(word)).orElse(word);
    }

    private int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    /** A word that no one knows, and of which the parts are not known either, may be a slip of the pen. */
    private Optional<String> meant(String word) {
        return compounds(word).size() > 1 ? Optional.empty() : slips.meant(word);
    }

    /** Stems of the parts of words, small words left out; a word that is no compound is its own part. */
    List<String> parts(String text) {
        return words(text).flatMap(word -> split(word).stream()).map(this::stem).toList();
    }

    /** The heads of the words, which in Dutch are their last parts. */
    List<String> heads(String text) {
        return words(text).map(word -> stem(split(word).getLast())).toList();
    }

    String stem(String word) {
        String known = stems.get(word);
        return known != null ? known : newStems.of(word);
    }

    private java.util.stream.Stream<String> words(String text) {
        return Letters.words(hanging.completed(text)).stream().filter(word -> !SMALL.contains(word));
    }

    private List<String> split(String word) {
        List<String> known = parts.get(word);
        return known != null ? known : newParts.of(word);
    }

    private List<String> compounds(String word) {
        return word.length() < COMPOUND ? List.of(word) : new ArrayList<>(compounds.parts(word));
    }
}
