package nl.kansrijk.bench.rivals;

import java.util.ArrayList;
import nl.kansrijk.bench.country.Vacancy;
import nl.kansrijk.engine.columns.Circle;
import nl.kansrijk.engine.columns.Need;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSortSortedNumericDocValuesRangeQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A vacancy as a query of Lucene. */
final class Queries {
    private Queries() {}

    static Query of(Vacancy vacancy, int metres) {
        var circle = new Circle(vacancy.spot(), metres);
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
        vacancy.needs().forEach(need -> query.add(best(need), Occur.SHOULD));
        query.add(ranges(circle), Occur.FILTER);
        query.add(new Eligible(circle, vacancy.conditions()), Occur.FILTER);
        return query.build();
    }

    /** The best like skill counts once. */
    private static Query best(Need need) {
        var like = new ArrayList<Query>();
        int[] codes = need.codes();
        int[] worth = need.worth();
        for (int i = 0; i < codes.length; i++) {
            var term = new TermQuery(new Term(Shelving.SKILL, Integer.toString(codes[i])));
            like.add(new BoostQuery(new ConstantScoreQuery(term), worth[i]));
        }
        return new DisjunctionMaxQuery(like, 0);
    }

    private static Query ranges(Circle circle) {
        var ranges = new BooleanQuery.Builder();
        for (int row : Lucene.rows(circle.fromY(), circle.toY())) ranges.add(range(circle, row), Occur.SHOULD);
        return ranges.build();
    }

    private static Query range(Circle circle, int row) {
        int low = Shelving.low(row);
        int high = Shelving.high(row);
        long from = Shelving.place(row, circle.fromX(low, high), low);
        long to = Shelving.place(row, circle.toX(low, high), high);
        var plain = NumericDocValuesField.newSlowRangeQuery(Shelving.PLACE, from, to);
        return new IndexSortSortedNumericDocValuesRangeQuery(Shelving.PLACE, from, to, plain);
    }
}
