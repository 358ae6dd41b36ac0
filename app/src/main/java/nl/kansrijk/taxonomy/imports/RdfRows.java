package nl.kansrijk.taxonomy.imports;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/**
 * Reads RDF Turtle (N-Triples is a part of it), every statement as a row with its line. Words without a language are
 * Dutch; the language is empty when the object is no text.
 */
final class RdfRows implements Rows {

    private static final Map<String, Integer> COLUMNS =
            Map.of("subject", 0, "predicate", 1, "object", 2, "language", 3);

    private final Source source;
    private long line = 1;

    RdfRows(Source source) {
        this.source = source;
    }

    @Override
    public void each(List<String> needed, Consumer<Row> reader) {
        TurtleParser parser = new TurtleParser();
        parser.setParseLocationListener((at, column) -> line = at);
        parser.setRDFHandler(new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement statement) {
                reader.accept(row(statement));
            }
        });
        try (Reader text = new StrictUtf8(source.open()).text()) {
            parser.parse(text, "");
        } catch (IOException | RDFParseException failure) {
            throw new StoppedException(Problem.Kind.of(failure), source.name() + ":" + line, "");
        }
    }

    private Row row(Statement statement) {
        return new Row(
                line,
                COLUMNS,
                List.of(
                        statement.getSubject().stringValue(),
                        statement.getPredicate().stringValue(),
                        statement.getObject().stringValue(),
                        language(statement.getObject())));
    }

    private static String language(Value value) {
        return value instanceof Literal text ? text.getLanguage().orElse("nl") : "";
    }
}
