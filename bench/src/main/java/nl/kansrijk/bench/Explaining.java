package nl.kansrijk.bench;

import java.util.List;
import java.util.stream.IntStream;
import nl.kansrijk.bench.country.Country;
import nl.kansrijk.bench.country.Judged;
import nl.kansrijk.bench.country.Places;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Explanation;
import nl.kansrijk.engine.MatchIndex;
import nl.kansrijk.engine.Question;
import nl.kansrijk.engine.Top;

/** One region: every vacancy with everyone, and the best twenty of each explained; the middle of five times. */
final class Explaining implements Measurement {
    private static final String SECONDS = "region.explained.s";
    private static final int PEOPLE = 2_500;
    private static final int VACANCIES = 900;
    private static final int ROUNDS = 5;
    private static final Question TWENTY = Question.now(Top.of(20), 0);

    @Override
    public List<String> names() {
        return List.of(SECONDS);
    }

    @Override
    public void measure(Stage stage, Press press) {
        var region = new Stage(new Country(2, Places.builtIn()), stage.sizes);
        var index = Product.index(region, PEOPLE);
        var judged = new Judged(region.country);
        var demands = IntStream.range(0, VACANCIES).mapToObj(judged::demand).toList();
        double[] seconds = IntStream.range(0, 2 * ROUNDS)
                .mapToDouble(round -> seconds(index, demands))
                .skip(ROUNDS)
                .sorted()
                .toArray();
        press.print(SECONDS, seconds[ROUNDS / 2], "s");
    }

    private static double seconds(MatchIndex index, List<Demand> demands) {
        long from = System.nanoTime();
        long explained = demands.parallelStream()
                .mapToLong(demand -> explained(index, demand).size())
                .sum();
        if (explained == 0) throw new IllegalStateException("nobody fits anything, so nothing was measured");
        return (System.nanoTime() - from) / 1e9;
    }

    private static List<Explanation> explained(MatchIndex index, Demand demand) {
        var explaining = index.explaining(demand, TWENTY.weights(), List.of());
        return index.fits(demand, Product.everyone(), TWENTY).stream()
                .flatMap(fit -> index.person(fit.id()).stream())
                .map(explaining)
                .toList();
    }
}
