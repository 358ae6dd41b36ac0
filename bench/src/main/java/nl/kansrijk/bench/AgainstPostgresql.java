package nl.kansrijk.bench;

import java.io.IOException;
import java.util.List;
import nl.kansrijk.bench.rivals.Postgresql;

/** The columns beside PostgreSQL on this machine: wall clock, as it works in a process of its own. */
final class AgainstPostgresql implements Measurement {
    private static final String RATIO = "best50.p50.ratio.postgresql";
    private static final int QUESTIONS = 100;
    private static final int ROUNDS = 5;

    @Override
    public List<String> names() {
        return List.of(RATIO, Selection.EQUAL);
    }

    @Override
    public void measure(Stage stage, Press press) throws IOException {
        try (var rival = Postgresql.filled(stage.people())) {
            var duel = new Duel(stage, rival, QUESTIONS, System::nanoTime);
            Bests.clocked(stage, 1);
            var times = duel.fight(2, ROUNDS);
            press.compared(duel.equal());
            press.print(RATIO, times.ratio(0.5), "ratio");
        }
    }
}
