package nl.kansrijk.web.mandates;

import java.util.List;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;

/** What a representative may read of the person, per panel. */
public record ReadAlongView(String name, List<Part> parts) {
    public ReadAlongView {
        parts = List.copyOf(parts);
    }

    /** One panel. */
    public record Part(String title, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** One thing that is said, and by whom. */
    public record Line(String subject, String says, String by) {}

    static ReadAlongView of(String name, ClientFile file, StatementWords statements, Words words) {
        return new ReadAlongView(
                name,
                ActForPage.filled(file).stream()
                        .map(panel -> part(panel, statements, words))
                        .toList());
    }

    private static Part part(ClientFile.PanelView panel, StatementWords statements, Words words) {
        return new Part(
                words.say("file.panel." + panel.panel()),
                panel.entries().stream()
                        .map(ClientFile.Entry::statement)
                        .map(said -> new Line(
                                statements.subject(said.fact(), words),
                                statements.says(said.fact(), words),
                                statements.saidBy(said, words)))
                        .toList());
    }
}
