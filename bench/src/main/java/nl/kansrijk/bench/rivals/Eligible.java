package nl.kansrijk.bench.rivals;

import java.io.IOException;
import nl.kansrijk.engine.columns.Circle;
import nl.kansrijk.engine.columns.Conditions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** Who meets the conditions and lives within the circle: read from packed values, only of documents that got this far. */
final class Eligible extends Query {
    private final Circle circle;
    private final Conditions conditions;

    Eligible(Circle circle, Conditions conditions) {
        this.circle = circle;
        this.conditions = conditions;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext context) {
                return supplier(context.reader(), mode, score());
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    private ScorerSupplier supplier(LeafReader reader, ScoreMode mode, float score) {
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) throws IOException {
                return new ConstantScoreScorer(score, mode, check(reader));
            }

            @Override
            public long cost() {
                return reader.maxDoc();
            }
        };
    }

    private TwoPhaseIterator check(LeafReader reader) throws IOException {
        var all = DocIdSetIterator.all(reader.maxDoc());
        NumericDocValues levels = reader.getNumericDocValues(Shelving.LEVELS);
        NumericDocValues holds = reader.getNumericDocValues(Shelving.HOLDS);
        NumericDocValues places = reader.getNumericDocValues(Shelving.PLACE);
        return new TwoPhaseIterator(all) {
            @Override
            public boolean matches() throws IOException {
                int document = all.docID();
                return conditions.metBy(value(levels, document), value(holds, document))
                        && near(value(places, document));
            }

            @Override
            public float matchCost() {
                return 10;
            }
        };
    }

    private boolean near(long place) {
        return circle.holds(Shelving.x(place), Shelving.y(place));
    }

    private static long value(NumericDocValues values, int document) throws IOException {
        return values.advanceExact(document) ? values.longValue() : 0;
    }

    @Override
    public String toString(String field) {
        return "eligible";
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Eligible same && circle.equals(same.circle) && conditions.equals(same.conditions);
    }

    @Override
    public int hashCode() {
        return 31 * circle.hashCode() + conditions.hashCode();
    }
}
