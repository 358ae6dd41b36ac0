package nl.kansrijk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.bench.country.Vacancy;
import nl.kansrijk.engine.columns.Columns;
import nl.kansrijk.engine.columns.Desk;

/**
 * How the time of a question grows with the country, from a quarter of the people to twenty-five times as many, when the
 * radius is chosen so that as many people are eligible as before: the slope of log time over log people.
 */
final class Growth implements Measurement {
    private static final String EXPONENT = "growth.exponent";
    private static final int QUESTIONS = 300;
    private static final int ROUNDS = 5;

    private final Optional<Path> picture;

    Growth(Optional<Path> picture) {
        this.picture = picture;
    }

    @Override
    public List<String> names() {
        return List.of(EXPONENT);
    }

    @Override
    public void measure(Stage stage, Press press) throws IOException {
        int few = Math.max(1, stage.sizes.people() / 4);
        var points = new ArrayList<Curve.Point>();
        double wanted = 0;
        for (int times : new int[] {1, 4, 20, 100}) {
            var columns = Stage.laid(stage.country, few * times);
            var questions = stage.vacancies(QUESTIONS);
            if (points.isEmpty()) wanted = Eligible.among(columns, questions, stage.sizes.metres());
            int metres = Eligible.radius(columns, questions, wanted);
            points.add(new Curve.Point(
                    few * times, ms(columns, questions, metres), Eligible.among(columns, questions, metres), metres));
        }
        var curve = new Curve(points);
        if (picture.isPresent()) Files.writeString(picture.get(), curve.svg());
        press.print(EXPONENT, curve.slope(), "exponent");
    }

    private static double ms(Columns columns, List<Vacancy> questions, int metres) throws IOException {
        var desk = new Desk();
        var wanted = questions.stream()
                .map(vacancy -> vacancy.wanted(Duel.BEST, metres))
                .toList();
        var clocked = new Clocked(QUESTIONS, ROUNDS, Clocked.processor());
        for (int round = 0; round < 2 * ROUNDS; round++)
            clocked.round(Math.max(0, round - ROUNDS), question -> columns.best(wanted.get(question), desk));
        return clocked.ms(0.5);
    }
}
