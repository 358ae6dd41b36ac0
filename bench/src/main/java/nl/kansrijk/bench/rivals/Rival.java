package nl.kansrijk.bench.rivals;

import java.io.IOException;
import java.util.List;
import nl.kansrijk.bench.country.Vacancy;

/** Answers the same question as the columns. */
public interface Rival extends AutoCloseable {
    /** The scores of the best so many within so many metres, highest first. */
    List<Integer> scores(Vacancy vacancy, int most, int metres) throws IOException;

    @Override
    void close() throws IOException;
}
