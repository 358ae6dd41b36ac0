package nl.kansrijk.bench;

import java.io.IOException;
import java.util.List;
import nl.kansrijk.bench.rivals.Lucene;

/** The columns beside Lucene: one processor, time of the processor, lists compared first. */
final class AgainstLucene implements Measurement {
    private static final int QUESTIONS = 200;
    private static final int ROUNDS = 5;

    @Override
    public List<String> names() {
        return List.of(Bests.P50, Bests.P99, "best50.p50.ratio.lucene", "best50.p99.ratio.lucene", Selection.EQUAL);
    }

    @Override
    public void measure(Stage stage, Press press) throws IOException {
        try (var rival = new Lucene(stage.people())) {
            var duel = new Duel(stage, rival, QUESTIONS, Clocked.processor());
            var times = duel.fight(ROUNDS, ROUNDS);
            press.compared(duel.equal());
            Bests.print(times.ours(), press);
            press.print("best50.p50.ratio.lucene", times.ratio(0.5), "ratio");
            press.print("best50.p99.ratio.lucene", times.ratio(0.99), "ratio");
        }
    }
}
