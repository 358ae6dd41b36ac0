package nl.kansrijk.web.vacancies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Proposals;

/** The form of a vacancy as it is shown, with everything that was typed. */
public record FormView(
        Start start,
        Part head,
        Rows rows,
        Diploma diploma,
        List<Part> parts,
        List<LoadRow> loads,
        PreviewView preview,
        List<Field.Ask> asks) {
    public FormView {
        parts = List.copyOf(parts);
        loads = List.copyOf(loads);
        asks = List.copyOf(asks);
    }

    /** Where it is sent, what comes along unseen, and word of a change by someone else. */
    public record Start(String title, String action, String id, int version, Optional<Stale> stale) {}

    /** What someone else changed meanwhile. */
    public record Stale(String text, boolean closed) {}

    /** A heading with questions. */
    public record Part(String id, String title, Optional<String> lead, List<Field> fields) {
        public Part {
            fields = List.copyOf(fields);
        }
    }

    /** Everything that comes in rows. */
    public record Rows(
            List<TaskRow> tasks,
            List<CompetencyRow> competencies,
            List<LanguageRow> languages,
            Map<String, Proposals> proposals) {
        public Rows {
            tasks = List.copyOf(tasks);
            competencies = List.copyOf(competencies);
            languages = List.copyOf(languages);
            proposals = Map.copyOf(proposals);
        }
    }

    /** What the house proposes for this field, from what was typed elsewhere; perhaps nothing. */
    public Proposals proposed(String field) {
        return rows.proposals().getOrDefault(field, Proposals.silent());
    }

    /** One task. */
    public record TaskRow(
            int number,
            String code,
            Field.Text text,
            Field.Text skill,
            Field.Number share,
            boolean dayOne,
            Field.Number weeks,
            Field.Text teacher) {}

    /** One competency and its weight. */
    public record CompetencyRow(Field.Select code, Field.Select importance) {}

    /** One language, a level for each skill. */
    public record LanguageRow(int number, Field.Select language, List<Field.Select> levels, boolean learn) {}

    /** The legal ground; name and law only after it was chosen. */
    public record Diploma(Field.Select ground, Optional<Named> named) {}

    /** Which diploma, and in which article. */
    public record Named(Field.Text name, Field.Text law) {}

    /** One load of body or head. */
    public record LoadRow(String name, String label, String often, boolean aid, List<Field.Option> options) {}

    /** Where words are looked up while typing; empty for plain text. */
    public static Optional<String> source(Field.Text text) {
        var name = text.ask().name();
        if (name.endsWith("-vaardigheid")) return Optional.of("/zoek/vaardigheden");
        if (name.equals("beroep")) return Optional.of("/zoek/beroepen");
        return name.equals("werkgever") ? Optional.of("/zoek/werkgevers") : Optional.empty();
    }
}
