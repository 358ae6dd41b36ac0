package nl.kansrijk.bench;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import nl.kansrijk.bench.country.Vacancy;
import nl.kansrijk.engine.columns.Allowed;
import nl.kansrijk.engine.columns.Circle;
import nl.kansrijk.engine.columns.Desk;
import nl.kansrijk.engine.columns.Openings;
import nl.kansrijk.engine.columns.Person;
import nl.kansrijk.engine.columns.Sought;
import nl.kansrijk.engine.columns.Stool;
import nl.kansrijk.engine.columns.Wanted;

/** The best people for every vacancy of the country, and the best vacancies for everyone, on all processors. */
final class AllPairs implements Measurement {
    private static final String VACANCIES = "allpairs.vacancies.s";
    private static final String PEOPLE = "allpairs.people.s";
    private static final Wanted.Pick TWENTY = Wanted.Pick.of(20, 0);
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
        var vacancies = stage.vacancies(stage.sizes.vacancies());
        var desks = ThreadLocal.withInitial(Desk::new);
        return seconds(
                vacancies.size(),
                number -> columns.best(vacancies.get(number).wanted(TWENTY.most(), stage.sizes.metres()), desks.get()));
    }

    private static double people(Stage stage) {
        var openings = Openings.of(stage.vacancies(stage.sizes.vacancies()).stream()
                .map(Vacancy::opening)
                .toList());
        var people = new Person[stage.sizes.people()];
        IntStream.range(0, people.length).parallel().forEach(number -> people[number] = stage.country.person(number));
        var stools = ThreadLocal.withInitial(Stool::new);
        return seconds(people.length, number -> openings.best(sought(people[number], stage), stools.get()));
    }

    private static Sought sought(Person person, Stage stage) {
        return new Sought(person, new Circle(person.spot(), stage.sizes.metres()), Allowed.all(), TEN);
    }

    private static double seconds(int count, IntConsumer work) {
        long from = System.nanoTime();
        IntStream.range(0, count).parallel().forEach(work);
        return (System.nanoTime() - from) / 1e9;
    }
}
