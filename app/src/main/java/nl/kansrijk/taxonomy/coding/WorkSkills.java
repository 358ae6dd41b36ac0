package nl.kansrijk.taxonomy.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** From occupations to the skills that they ask, by number. */
final class WorkSkills {

    private static final int SHARPER = 4;
    private static final double LEAST = 0.02;

    private final Library library;
    private final List<Work> work;
    private final int[][] asked;
    private final double[] spread;

    WorkSkills(Library library, List<Work> work) {
        this.library = library;
        this.work = work;
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < library.size(); i++)
            numbers.put(library.concepts().get(i).code(), i);
        asked = work.stream().map(one -> numbers(one, numbers)).toArray(int[][]::new);
        spread = new double[library.size()];
        for (int[] skills : asked) for (int skill : skills) spread[skill]++;
        for (int i = 0; i < spread.length; i++) spread[i] = Math.sqrt(1 + spread[i]);
    }

    private static int[] numbers(Work work, Map<String, Integer> numbers) {
        return work.skills().stream()
                .sorted()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .mapToInt(i -> i)
                .toArray();
    }

    Phrases texts(Function<Work, String> text, Function<String, List<String>> cut) {
        Phrases.Phrase[] phrases = new Phrases.Phrase[work.size()];
        for (int i = 0; i < phrases.length; i++) phrases[i] = new Phrases.Phrase(i, cut.apply(text.apply(work.get(i))));
        return new Phrases(phrases.length, List.of(phrases));
    }

    /** What all occupations that fit nearly as well as the best say together; what many ask counts for less. */
    float[] all(float[] fits) {
        float[] values = new float[library.size()];
        float highest = highest(fits);
        for (int i = 0; i < fits.length; i++) {
            double share = highest == 0 ? 0 : Math.pow(fits[i] / highest, SHARPER);
            if (share > LEAST) for (int skill : asked[i]) values[skill] += (float) (share / spread[skill]);
        }
        return values;
    }

    float[] best(float[] fits) {
        float[] values = new float[library.size()];
        float highest = highest(fits);
        for (int i = 0; i < fits.length; i++) {
            if (Math.pow(fits[i] / Math.max(highest, Float.MIN_NORMAL), SHARPER) <= LEAST) continue;
            for (int skill : asked[i]) values[skill] = Math.max(values[skill], fits[i]);
        }
        return values;
    }

    private static float highest(float[] values) {
        float highest = 0;
        for (float value : values) highest = Math.max(highest, value);
        return highest;
    }
}
