package nl.kansrijk.bench.rivals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.kansrijk.bench.country.Vacancy;
import nl.kansrijk.engine.columns.Person;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Lucene at its best: one segment in memory, sorted by place, so that a radius is a few ranges of documents; per required
 * skill the best of its like skills (dismax) with a constant score each, pruned by blocks; conditions read from packed
 * values of documents that may come on the list only. No query cache, as it would remember the questions of the run before.
 */
public final class Lucene implements Rival {
    private final ByteBuffersDirectory folder = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    public Lucene(Iterable<Person> people) throws IOException {
        Shelving.fill(folder, people);
        reader = DirectoryReader.open(folder);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    @Override
    public List<Integer> scores(Vacancy vacancy, int most, int metres) throws IOException {
        var best = searcher.search(Queries.of(vacancy, metres), new TopScoreDocCollectorManager(most, most));
        return Arrays.stream(best.scoreDocs).map(Lucene::score).toList();
    }

    private static int score(ScoreDoc found) {
        return Math.round(found.score);
    }

    int segments() {
        return reader.leaves().size();
    }

    static int[] rows(int from, int to) {
        return IntStream.rangeClosed(Shelving.row(from), Shelving.row(to)).toArray();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        folder.close();
    }
}
