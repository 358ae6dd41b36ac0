package nl.kansrijk.bench;

import java.util.List;
import java.util.stream.IntStream;
import nl.kansrijk.engine.columns.Desk;

/** The best twenty people for every vacancy of the country, on all processors. */
final class AllPairs implements Measurement {
    private static final String VACANCIES = "allpairs.vacancies.s";
    private static final int BEST = 20;

    @Override
    public List<String> names() {
        return List.of(VACANCIES);
    }

    @Override
    public void measure(Stage stage, Press press) {
        var vacancies = stage.vacancies(stage.sizes.vacancies());
        var desks = ThreadLocal.withInitial(Desk::new);
        var columns = stage.columns();
        long from = System.nanoTime();
        IntStream.range(0, vacancies.size())
                .parallel()
                .forEach(number -> columns.best(vacancies.get(number).wanted(BEST, stage.sizes.metres()), desks.get()));
        press.print(VACANCIES, (System.nanoTime() - from) / 1e9, "s");
    }
}
