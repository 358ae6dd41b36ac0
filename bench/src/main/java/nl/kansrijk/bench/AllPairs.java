package nl.kansrijk.bench;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import nl.kansrijk.bench.country.Vacancy;
import nl.kansrijk.engine.columns.Allowed;
import nl.kansrijk.engine.columns.Circle;
import nl.kansrijk.engine.columns.Openings;
import nl.kansrijk.engine.columns.Pairs;
import nl.kansrijk.engine.columns.Sought;
import nl.kansrijk.engine.columns.Wanted;

/** The best people for every vacancy of the country, and the best vacancies for everyone, on all processors. */
final class AllPairs implements Measurement {
    private static final String VACANCIES = "allpairs.vacancies.s";
    private static final String PEOPLE = "allpairs.people.s";
    private static final int TWENTY = 20;
    private static final Wanted.Pick TEN = Wanted.Pick.of(10, 0);

    @Override
    public List<String> names() {
        return List.of(VACANCIES, PEOPLE);
    }

    @Override
    public void measure(Stage stage, Press press) {
        if (press.wants(VACANCIES)) press.print(VACANCIES, vacancies(stage), "s");
        if (press.wants(PEOPLE)) press.print(PEOPLE, people(stage), "s");
    }

    private static double vacancies(Stage stage) {
        var columns = stage.columns();
        var wanted = stage.vacancies(stage.sizes.vacancies()).stream()
                .map(vacancy -> vacancy.wanted(TWENTY, stage.sizes.metres()))
                .toList();
        var found = new LongAdder();
        return seconds(
                found, () -> new Pairs(processors()).ofJobs(columns, wanted, (number, hits) -> found.add(hits.size())));
    }

    private static double people(Stage stage) {
        var columns = stage.columns();
        var openings = Openings.of(stage.vacancies(stage.sizes.vacancies()).stream()
                .map(Vacancy::opening)
                .toList());
        var found = new LongAdder();
        return seconds(
                found,
                () -> new Pairs(processors())
                        .ofPeople(
                                columns,
                                openings,
                                person -> new Sought(
                                        person, new Circle(person.spot(), stage.sizes.metres()), Allowed.all(), TEN),
                                (person, hits) -> found.add(hits.size())));
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static double seconds(LongAdder found, Runnable work) {
        long from = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - from) / 1e9;
        if (found.sum() == 0) throw new IllegalStateException("nobody fits anything, so nothing was measured");
        return seconds;
    }
}
