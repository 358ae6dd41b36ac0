package nl.kansrijk.web.importing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;

/** Where a file stands. Exactly one of upload, columns, check and run is there; the report may stand above the upload. */
public record ImportView(
        String step,
        Optional<Upload> upload,
        Optional<Columns> columns,
        Optional<Check> check,
        Optional<Running> run,
        Optional<Report> report) {

    /** The form to send a file. */
    public record Upload(Field.Ask file, Field.Text source, Field.Date day, Field.Select kind, long most) {
        /** Every question, for the summary of mistakes. */
        public List<Field.Ask> asks() {
            return List.of(file, source.ask(), day.ask(), kind.ask());
        }
    }

    /** Which column is what. */
    public record Columns(UUID file, String lead, List<Column> columns) {
        public Columns {
            columns = List.copyOf(columns);
        }
    }

    /** One column: its name, what stands in the first rows, and the choice. */
    public record Column(String name, String samples, Field.Select choice) {}

    /** The rows to look at, and the form to start. */
    public record Check(
            UUID file,
            List<Lists.Counter> counters,
            String shown,
            List<RowView> rows,
            Optional<Lists.Leaf> leaf,
            Start start) {
        public Check {
            counters = List.copyOf(counters);
            rows = List.copyOf(rows);
        }
    }

    /** What starting does, in sentences, and whose caseload people come in. */
    public record Start(List<String> told, Field.Select guide, boolean possible) {
        public Start {
            told = List.copyOf(told);
        }
    }

    /** How far it is. Percent: 0 to 100. Stopped: it cannot go on by itself. */
    public record Running(UUID file, int percent, String told, boolean stopped) {}

    /** What came of the last file. */
    public record Report(String title, List<Lists.Fact> facts) {
        public Report {
            facts = List.copyOf(facts);
        }
    }
}
