package nl.kansrijk.bench;

import java.io.IOException;
import java.util.List;
import java.util.function.LongSupplier;
import nl.kansrijk.bench.country.Vacancy;
import nl.kansrijk.bench.rivals.Rival;
import nl.kansrijk.engine.columns.Columns;
import nl.kansrijk.engine.columns.Desk;
import nl.kansrijk.engine.columns.Hit;
import nl.kansrijk.engine.columns.Wanted;

/** The columns and a rival on the same questions, round after round in turns, both on one thread. */
final class Duel {
    /** Kept of a list. */
    static final int BEST = 50;

    private final Stage stage;
    private final Columns columns;
    private final Rival rival;
    private final LongSupplier clock;
    private final List<Vacancy> vacancies;
    private final List<Wanted> wanted;
    private final Desk desk = new Desk();
    private boolean equal = true;

    Duel(Stage stage, Rival rival, int questions, LongSupplier clock) {
        this.clock = clock;
        this.stage = stage;
        this.columns = stage.columns();
        this.rival = rival;
        this.vacancies = stage.vacancies(questions);
        this.wanted = vacancies.stream()
                .map(vacancy -> vacancy.wanted(BEST, stage.sizes.metres()))
                .toList();
    }

    /** Times of both: the columns first. The rounds before those that count warm both up and compare every list. */
    Times fight(int warming, int rounds) throws IOException {
        var ours = new Clocked(vacancies.size(), rounds, clock);
        var theirs = new Clocked(vacancies.size(), rounds, clock);
        for (int round = 0; round < warming; round++)
            for (int question = 0; question < vacancies.size(); question++) compare(question);
        for (int round = 0; round < rounds; round++) {
            ours.round(round, question -> columns.best(wanted.get(question), desk));
            theirs.round(round, question -> rival.scores(vacancies.get(question), BEST, stage.sizes.metres()));
        }
        return new Times(ours, theirs);
    }

    private void compare(int question) throws IOException {
        var ours = columns.best(wanted.get(question), desk).stream()
                .map(Hit::score)
                .toList();
        equal &= ours.equals(rival.scores(vacancies.get(question), BEST, stage.sizes.metres()));
    }

    /** Whether every list had the same scores. */
    boolean equal() {
        return equal;
    }
}
