package nl.kansrijk.web.clients;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.web.Bar;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.clients.FileView.Group;
import nl.kansrijk.web.clients.FileView.PanelPart;
import org.springframework.stereotype.Component;

/**
 * Lays the panels of a file out in lines: first what to talk over, then all that is said about one characteristic
 * together. A panel is unfolded when the client said that something is not so.
 */
@Component
class FilePanels {
    private final FileLines lines;

    FilePanels(FileLines lines) {
        this.lines = lines;
    }

    List<PanelPart> all(ClientFile file, String path, Rights rights, Words words) {
        return file.panels().stream()
                .map(panel -> panel(panel, path, rights, words))
                .toList();
    }

    private PanelPart panel(ClientFile.PanelView panel, String path, Rights rights, Words words) {
        var talks = panel.entries().stream()
                .filter(FilePanels::talk)
                .map(entry -> lines.line(entry, false, rights.change(entry, path), words))
                .toList();
        boolean disputed = panel.entries().stream()
                .anyMatch(entry -> entry.statement().recognition().disputed());
        return new PanelPart(
                panel.panel().name(),
                words.say("file.panel." + panel.panel()),
                known(panel.completenessPercent(), words),
                words.count("file.panel.count", panel.entries().size()),
                talks,
                groups(panel, path, rights, words),
                disputed,
                rights.add(panel.panel(), path));
    }

    /** What nobody disagrees about: by characteristic when there are several of it, single ones in one row of lines. */
    private List<Group> groups(ClientFile.PanelView panel, String path, Rights rights, Words words) {
        var about = new LinkedHashMap<String, List<ClientFile.Entry>>();
        panel.entries().stream()
                .filter(entry -> !talk(entry))
                .forEach(entry -> about.computeIfAbsent(entry.characteristic().code(), code -> new ArrayList<>())
                        .add(entry));
        var groups = new ArrayList<Group>();
        var single = new ArrayList<FileLine>();
        for (var entries : about.values()) {
            boolean grouped = entries.size() > 1;
            var told = entries.stream()
                    .map(entry -> lines.line(entry, grouped, rights.change(entry, path), words))
                    .toList();
            if (grouped) groups.add(new Group(Optional.of(heading(entries, words)), told));
            else single.addAll(told);
        }
        if (!single.isEmpty()) groups.addFirst(new Group(Optional.empty(), single));
        return groups;
    }

    private String heading(List<ClientFile.Entry> entries, Words words) {
        return lines.heading(entries.getFirst().statement().fact(), words);
    }

    private static boolean talk(ClientFile.Entry entry) {
        return switch (entry.statement().recognition().status()) {
            case PARTLY, DISPUTED -> true;
            case NOT_ASKED, RECOGNISED -> false;
        };
    }

    /** How complete a panel is: a word and the per cent that is known. */
    private static Bar known(int percent, Words words) {
        var step = percent == 0
                ? "none"
                : percent < 30 ? "little" : percent < 70 ? "part" : percent < 100 ? "much" : "all";
        return new Bar(words.say("file.known." + step), percent / 5, words.say("clients.known", percent));
    }
}
