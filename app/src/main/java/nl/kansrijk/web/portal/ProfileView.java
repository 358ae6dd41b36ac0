package nl.kansrijk.web.portal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Panel;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;

/** The client's own profile, strengths first. {@code progress} says how many pieces are still to look at. */
public record ProfileView(List<Part> parts, String progress, long open) {
    private static final List<Panel> ORDER = List.of(Panel.KAN, Panel.WIL, Panel.PRAKTISCH, Panel.SPEELT, Panel.KIJK);

    public ProfileView {
        parts = List.copyOf(parts);
    }

    /** One panel in the words of the client. */
    public record Part(String id, String title, String count, List<SaidView> said) {
        public Part {
            said = List.copyOf(said);
        }
    }

    static ProfileView of(ClientFile file, StatementWords statements, Words words) {
        var parts = ORDER.stream()
                .map(file::panel)
                .flatMap(Optional::stream)
                .filter(panel -> !panel.entries().isEmpty())
                .map(panel -> part(panel, statements, words))
                .toList();
        long open = unanswered(file);
        return new ProfileView(parts, open == 0 ? words.say("profile.done") : words.count("profile.open", open), open);
    }

    /** How many things are said of the client that the client said nothing about yet. */
    static long unanswered(ClientFile file) {
        return entries(file)
                .filter(entry -> entry.statement().recognition().at().isEmpty())
                .count();
    }

    private static Stream<ClientFile.Entry> entries(ClientFile file) {
        return file.panels().stream().flatMap(panel -> panel.entries().stream());
    }

    private static Part part(ClientFile.PanelView panel, StatementWords statements, Words words) {
        var said = panel.entries().stream()
                .map(entry -> SaidView.of(entry, statements, words))
                .toList();
        var code = panel.panel().name();
        return new Part(
                code.toLowerCase(java.util.Locale.ROOT),
                words.say("profile.panel." + code),
                words.count("profile.pieces", said.size()),
                said);
    }
}
