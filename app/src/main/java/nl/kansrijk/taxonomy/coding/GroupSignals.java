package nl.kansrijk.taxonomy.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What speaks for each unit group of ISCO-08: the belief in its occupations, and all that is said of them as one text. */
final class GroupSignals {

    private static final int UNIT = 4;
    private static final int NEAREST = 30;
    private static final double BY_LENGTH = 0.4;
    private static final double TRACE = 1e-4;
    private static final List<String> COMPARED = List.of("dutch", "english", "allruns");

    private final List<Concept> groups;
    private final int[] owner;
    private final Map<String, Function<Asked, float[]>> texts = new LinkedHashMap<>();

    GroupSignals(Library library) {
        List<Concept> concepts = library.concepts();
        List<String> codes = concepts.stream()
                .flatMap(GroupSignals::unit)
                .distinct()
                .sorted()
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        codes.forEach(code -> numbers.put(code, numbers.size()));
        owner = concepts.stream()
                .mapToInt(concept -> unit(concept).map(numbers::get).findFirst().orElse(-1))
                .toArray();
        groups = IntStream.range(0, codes.size())
                .mapToObj(group -> together(codes.get(group), group, concepts))
                .toList();
        read(library.dutch());
    }

    private void read(Dutch dutch) {
        Phrases here = phrases(Concept::dutch, dutch::parts);
        Phrases abroad = phrases(Concept::english, English::stems);
        Phrases runs = phrases(Concept::names, Letters::runs);
        Phrases about = phrases(group -> List.of(group.description()), dutch::parts);
        Phrases words = phrases(Concept::names, dutch::stems);
        Phrases own = phrases(group -> List.of(group.background()), dutch::parts);
        float[] sizes = sizes();
        texts.put("name", asked -> own.cosine(asked.parts()));
        texts.put("size", asked -> sizes);
        texts.put("dutch", asked -> here.bm25(asked.parts(), BY_LENGTH));
        texts.put("english", asked -> abroad.bm25(Phrases.bag(English.stems(asked.core())), BY_LENGTH));
        texts.put("allruns", asked -> runs.bm25(asked.runs(), BY_LENGTH));
        texts.put("about", asked -> about.bm25(asked.parts(), BY_LENGTH));
        texts.put("words", asked -> words.bm25(asked.stems(), BY_LENGTH));
    }

    private static Stream<String> unit(Concept concept) {
        return concept.groups().stream().filter(group -> group.length() == UNIT).limit(1);
    }

    private Concept together(String code, int group, List<Concept> all) {
        List<Concept> own = IntStream.range(0, owner.length)
                .filter(i -> owner[i] == group)
                .mapToObj(all::get)
                .toList();
        return new Concept(
                code,
                List.of(code),
                own.stream().flatMap(one -> one.dutch().stream()).toList(),
                own.stream().flatMap(one -> one.english().stream()).toList(),
                String.join(" ", own.stream().map(Concept::description).toList()),
                ownName(code, own));
    }

    /** What ISCO-08 calls the group itself. */
    private static String ownName(String code, List<Concept> own) {
        return own.stream()
                .filter(concept -> concept.code().endsWith("C" + code))
                .flatMap(concept -> concept.dutch().stream())
                .findFirst()
                .orElse("");
    }

    private float[] sizes() {
        float[] sizes = new float[groups.size()];
        for (int group : owner) if (group >= 0) sizes[group]++;
        for (int i = 0; i < sizes.length; i++) sizes[i] = (float) Math.log1p(sizes[i]);
        return sizes;
    }

    private Phrases phrases(Function<Concept, List<String>> texts, Function<String, List<String>> cut) {
        List<Phrases.Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++)
            phrases.add(new Phrases.Phrase(
                    i,
                    texts.apply(groups.get(i)).stream()
                            .flatMap(text -> cut.apply(text).stream())
                            .toList()));
        return new Phrases(groups.size(), phrases);
    }

    List<Concept> groups() {
        return groups;
    }

    /** @param belief how much each occupation is believed in, 0..1 */
    Map<String, float[]> of(Asked asked, double[] belief, Map<String, float[]> occupations) {
        Map<String, float[]> signals = new LinkedHashMap<>();
        believed(belief, signals);
        texts.forEach((name, way) -> signals.put(name, way.apply(asked)));
        for (String name : COMPARED) signals.put(name + Signals.BESIDE, Signals.beside(of(name, signals)));
        for (String rule : List.of("rulegroup", "rulebranch"))
            signals.put(rule, highest(occupations.getOrDefault(rule, new float[owner.length])));
        return signals;
    }

    private static float[] of(String name, Map<String, float[]> signals) {
        return java.util.Objects.requireNonNull(signals.get(name), name);
    }

    private void believed(double[] belief, Map<String, float[]> signals) {
        float[] sum = new float[groups.size()];
        for (int i = 0; i < owner.length; i++) if (owner[i] >= 0) sum[owner[i]] += (float) belief[i];
        float[] shares = new float[belief.length];
        for (int i = 0; i < shares.length; i++) shares[i] = (float) belief[i];
        signals.put(SHARP, sharp(belief));
        signals.put("sum", logs(sum));
        signals.put("best", logs(highest(shares)));
    }

    static final String SHARP = "sharp";

    /** The squares of the thirty highest shares. */
    private float[] sharp(double[] belief) {
        double[] sorted = belief.clone();
        Arrays.sort(sorted);
        double least = sorted[Math.max(0, sorted.length - NEAREST)];
        float[] sharp = new float[groups.size()];
        for (int i = 0; i < owner.length; i++)
            if (owner[i] >= 0 && belief[i] >= least) sharp[owner[i]] += (float) (belief[i] * belief[i]);
        return sharp;
    }

    private float[] highest(float[] values) {
        float[] highest = new float[groups.size()];
        for (int i = 0; i < owner.length; i++)
            if (owner[i] >= 0) highest[owner[i]] = Math.max(highest[owner[i]], values[i]);
        return highest;
    }

    private static float[] logs(float[] shares) {
        float[] logs = new float[shares.length];
        for (int i = 0; i < logs.length; i++) logs[i] = (float) (Math.log(shares[i] + TRACE) - Math.log(TRACE));
        return logs;
    }
}
