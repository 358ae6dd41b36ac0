package nl.kansrijk.start.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import nl.kansrijk.matching.spread.Listings.Standing;
import nl.kansrijk.start.evaluate.Score.Interval;

/** Compares how groups stand in the lists. A group of fewer than five people is not shown. Source: rulings 6. */
public final class Fairness {
    private static final int FEWEST = 5;
    private static final int DRAWS = 1000;
    private static final double MOST = 99;
    private static final long SEED = 20260101;

    private final Map<UUID, Standing> standings;

    public Fairness(Map<UUID, Standing> standings) {
        this.standings = Map.copyOf(standings);
    }

    /** Every measure of every group of every trait; the largest group of a trait first, with ratio 1. */
    public List<FairFigure> figures(GroupsFile file) {
        List<FairFigure> figures = new ArrayList<>();
        file.byTrait().forEach((trait, groups) -> {
            figures.addAll(figures("exposure", trait, groups, Standing::exposure));
            figures.addAll(figures("selection", trait, groups, standing -> standing.lists() > 0 ? 1 : 0));
        });
        return figures;
    }

    private List<FairFigure> figures(
            String measure, String trait, Map<UUID, String> groups, ToDoubleFunction<Standing> worth) {
        Map<String, List<Double>> members = new TreeMap<>();
        groups.forEach((person, group) -> {
            Standing standing = standings.get(person);
            if (standing != null)
                members.computeIfAbsent(group, any -> new ArrayList<>()).add(worth.applyAsDouble(standing));
        });
        members.values().removeIf(group -> group.size() < FEWEST);
        List<Map.Entry<String, List<Double>>> bySize = members.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .toList();
        return bySize.stream()
                .map(entry -> figure(
                        measure,
                        trait,
                        entry.getKey(),
                        values(entry.getValue()),
                        values(bySize.getFirst().getValue())))
                .toList();
    }

    private static FairFigure figure(String measure, String trait, String group, double[] own, double[] largest) {
        double value = Marks.mean(own);
        boolean same = Arrays.equals(own, largest);
        Interval interval = same ? new Interval(1, 1) : interval(own, largest);
        return new FairFigure(measure, trait, group, own.length, value, ratio(value, Marks.mean(largest)), interval);
    }

    /** Both groups are redrawn, person by person. */
    private static Interval interval(double[] own, double[] largest) {
        Random random = new Random(SEED);
        double[] ratios = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) ratios[i] = ratio(redrawn(own, random), redrawn(largest, random));
        Arrays.sort(ratios);
        return new Interval(ratios[DRAWS / 40], ratios[DRAWS - 1 - DRAWS / 40]);
    }

    private static double redrawn(double[] values, Random random) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) sum += values[random.nextInt(values.length)];
        return sum / values.length;
    }

    private static double ratio(double own, double largest) {
        if (largest == 0) return own == 0 ? 1 : MOST;
        return Math.min(MOST, own / largest);
    }

    private static double[] values(List<Double> values) {
        return values.stream().mapToDouble(v -> v).toArray();
    }
}
