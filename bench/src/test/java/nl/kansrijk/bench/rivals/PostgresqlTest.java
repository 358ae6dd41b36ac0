package nl.kansrijk.bench.rivals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import nl.kansrijk.bench.country.Country;
import nl.kansrijk.bench.country.Places;
import nl.kansrijk.engine.columns.Desk;
import nl.kansrijk.engine.columns.Hit;
import nl.kansrijk.engine.columns.Laying;
import org.junit.jupiter.api.Test;

class PostgresqlTest {
    @Test
    void both_answer_with_the_same_scores() throws IOException {
        var country = new Country(4, Places.builtIn());
        var people = IntStream.range(0, 2_000).mapToObj(country::person).toList();
        var laying = new Laying();
        people.forEach(laying::add);
        var columns = laying.columns();
        try (var rival = Postgresql.filled(people)) {
            for (int number = 0; number < 15; number++) {
                var vacancy = country.vacancy(number);
                for (int metres : new int[] {25_000, 200_000})
                    assertThat(rival.scores(vacancy, 20, metres))
                            .isEqualTo(columns.best(vacancy.wanted(20, metres), new Desk()).stream()
                                    .map(Hit::score)
                                    .toList());
            }
        }
    }
}
