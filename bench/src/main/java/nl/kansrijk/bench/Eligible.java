package nl.kansrijk.bench;

import java.util.List;
import nl.kansrijk.bench.country.Vacancy;
import nl.kansrijk.engine.columns.Columns;

/** How many people on average live within a radius and meet the conditions. */
final class Eligible {
    private static final double CLOSE = 0.01;

    private Eligible() {}

    static double among(Columns columns, List<Vacancy> questions, int metres) {
        return questions.stream()
                .mapToInt(vacancy -> columns.eligible(vacancy.wanted(Duel.BEST, metres)))
                .average()
                .orElse(0);
    }

    /** The radius at which about so many are eligible. Unit: metres. */
    static int radius(Columns columns, List<Vacancy> questions, double wanted) {
        int low = 1;
        int high = 400_000;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            double found = among(columns, questions, middle);
            if (Math.abs(found - wanted) <= wanted * CLOSE) return middle;
            if (found < wanted) low = middle;
            else high = middle;
        }
        return high;
    }
}
