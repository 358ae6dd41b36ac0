package nl.kansrijk.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kansrijk.bench.country.Country;
import nl.kansrijk.bench.country.Vacancy;
import nl.kansrijk.engine.columns.Columns;
import nl.kansrijk.engine.columns.Laying;
import nl.kansrijk.engine.columns.Person;

/** The country laid down once for all marks that need it. */
final class Stage {
    final Country country;
    final Sizes sizes;
    private Optional<Columns> columns = Optional.empty();

    Stage(Country country, Sizes sizes) {
        this.country = country;
        this.sizes = sizes;
    }

    /** Everyone laid down; once. */
    synchronized Columns columns() {
        if (columns.isEmpty()) columns = Optional.of(laid(country, sizes.people()));
        return columns.get();
    }

    static Columns laid(Country country, int people) {
        var laying = new Laying();
        for (int number = 0; number < people; number++) laying.add(country.person(number));
        return laying.columns();
    }

    List<Vacancy> vacancies(int count) {
        return IntStream.range(0, count).mapToObj(country::vacancy).toList();
    }

    Iterable<Person> people() {
        return () ->
                IntStream.range(0, sizes.people()).mapToObj(country::person).iterator();
    }
}
