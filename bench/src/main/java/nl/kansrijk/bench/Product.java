package nl.kansrijk.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kansrijk.bench.country.Judged;
import nl.kansrijk.engine.DistancePerMode;
import nl.kansrijk.engine.Likeness;
import nl.kansrijk.engine.MatchIndex;
import nl.kansrijk.engine.Question;
import nl.kansrijk.engine.Reach;
import nl.kansrijk.engine.Share;
import nl.kansrijk.engine.Top;

/** The full score of the product, all criteria: who fits now, the best fifty, for vacancies that stand in the index. */
final class Product implements Measurement {
    private static final String P50 = "product.best50.p50.ms";
    private static final int QUESTIONS = 200;
    private static final int ROUNDS = 5;

    @Override
    public List<String> names() {
        return List.of(P50);
    }

    @Override
    public void measure(Stage stage, Press press) throws IOException {
        var judged = new Judged(stage.country);
        var index = index(stage, stage.sizes.people());
        var demands = IntStream.range(0, QUESTIONS).mapToObj(judged::demand).toList();
        demands.forEach(index::put);
        var question = Question.now(Top.of(Duel.BEST), 0).within(stage.sizes.metres() / 1000);
        var clocked = new Clocked(QUESTIONS, ROUNDS, Clocked.processor());
        for (int warming = 0; warming < Clocked.WARMING; warming++)
            for (var demand : demands) index.fits(demand, everyone(), question);
        for (int round = 0; round < ROUNDS; round++)
            clocked.round(round, number -> index.fits(demands.get(number), everyone(), question));
        press.print(P50, clocked.ms(0.5), "ms");
    }

    static MatchIndex index(Stage stage, int people) {
        var judged = new Judged(stage.country);
        var index = new MatchIndex(likeness(stage), new DistancePerMode());
        for (int number = 0; number < people; number++) index.put(judged.supply(number));
        return index;
    }

    private static Likeness likeness(Stage stage) {
        Map<Integer, Map<Integer, Integer>> known = new ConcurrentHashMap<>();
        return skill -> known.computeIfAbsent(skill, stage.country.trades()::alike);
    }

    static Reach everyone() {
        Set<Integer> owners = IntStream.range(0, 340).boxed().collect(Collectors.toSet());
        return new Reach(owners, Share.CHAIN);
    }
}
