package nl.kansrijk.bench;

import java.io.IOException;
import java.util.List;
import nl.kansrijk.engine.columns.Desk;

/** The time of one question to the columns, when nobody else is asked. */
final class Bests implements Measurement {
    static final String P50 = "best50.p50.ms";
    static final String P99 = "best50.p99.ms";
    private static final int QUESTIONS = 1_000;
    private static final int ROUNDS = 5;

    @Override
    public List<String> names() {
        return List.of(P50, P99);
    }

    @Override
    public void measure(Stage stage, Press press) throws IOException {
        print(clocked(stage, ROUNDS), press);
    }

    static Clocked clocked(Stage stage, int rounds) throws IOException {
        var desk = new Desk();
        var wanted = stage.vacancies(QUESTIONS).stream()
                .map(vacancy -> vacancy.wanted(Duel.BEST, stage.sizes.metres()))
                .toList();
        var clocked = new Clocked(QUESTIONS, rounds, Clocked.processor());
        for (int warming = 0; warming < Clocked.WARMING; warming++)
            for (var one : wanted) stage.columns().best(one, desk);
        for (int round = 0; round < rounds; round++)
            clocked.round(round, question -> stage.columns().best(wanted.get(question), desk));
        return clocked;
    }

    static void print(Clocked ours, Press press) {
        press.print(P50, ours.ms(0.5), "ms");
        press.print(P99, ours.ms(0.99), "ms");
    }
}
