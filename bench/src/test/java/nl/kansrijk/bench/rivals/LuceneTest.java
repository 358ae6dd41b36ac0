package nl.kansrijk.bench.rivals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import nl.kansrijk.bench.country.Country;
import nl.kansrijk.bench.country.Places;
import nl.kansrijk.engine.columns.Columns;
import nl.kansrijk.engine.columns.Desk;
import nl.kansrijk.engine.columns.Hit;
import nl.kansrijk.engine.columns.Laying;
import nl.kansrijk.engine.columns.Person;
import org.junit.jupiter.api.Test;

class LuceneTest {
    private final Country country = new Country(3, Places.builtIn());
    private final List<Person> people =
            IntStream.range(0, 5_000).mapToObj(country::person).toList();

    private Columns columns() {
        var laying = new Laying();
        people.forEach(laying::add);
        return laying.columns();
    }

    @Test
    void both_answer_with_the_same_scores() throws IOException {
        var columns = columns();
        try (var lucene = new Lucene(people)) {
            for (int number = 0; number < 60; number++) {
                var vacancy = country.vacancy(number);
                for (int metres : new int[] {5_000, 25_000, 400_000})
                    assertThat(lucene.scores(vacancy, 50, metres))
                            .isEqualTo(columns.best(vacancy.wanted(50, metres), new Desk()).stream()
                                    .map(Hit::score)
                                    .toList());
            }
        }
    }

    @Test
    void the_index_is_one_segment() throws IOException {
        try (var lucene = new Lucene(people)) {
            assertThat(lucene.segments()).isEqualTo(1);
        }
    }

    @Test
    void a_place_is_read_back_as_it_was_put() {
        for (var person : people.subList(0, 500)) {
            int x = person.spot().x();
            int y = person.spot().y();
            long place = Shelving.place(Shelving.row(y), x, y);
            assertThat(Shelving.x(place)).isEqualTo(x);
            assertThat(Shelving.y(place)).isEqualTo(y);
        }
    }
}
