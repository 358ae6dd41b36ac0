package nl.kansrijk.web.clients;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Recognition;
import nl.kansrijk.web.Bar;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.clients.FileView.Group;
import nl.kansrijk.web.clients.FileView.PanelPart;
import org.springframework.stereotype.Component;

/**
 * Lays the panels of a file out in lines: first what to talk over, then all that is said about one characteristic
 * together. A panel is unfolded when the client said that something is not so. Of a long panel the ten most telling
 * things are in sight: what counts, what the client recognised, what is used most, what is newest.
 */
@Component
class FilePanels {
    private static final int IN_SIGHT = 10;
    private static final Comparator<ClientFile.Entry> MOST_TELLING = Comparator.comparing(
                    (ClientFile.Entry entry) -> !entry.counts())
            .thenComparing(entry -> entry.statement().recognition().status() != Recognition.Status.RECOGNISED)
            .thenComparing(entry -> -entry.characteristic().uses().size())
            .thenComparing(entry -> entry.statement().entry().at(), Comparator.reverseOrder());

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
                words.say("panel." + panel.panel()),
                known(panel.completenessPercent(), words),
                words.count("file.panel.count", panel.entries().size()),
                talks,
                groups(panel, path, rights, words),
                disputed,
                rights.add(panel.panel(), path));
    }

    /** What nobody disagrees about: by characteristic when there are several of it, single ones in one row of lines. */
    private List<Group> groups(ClientFile.PanelView panel, String path, Rights rights, Words words) {
        var agreed = panel.entries().stream().filter(entry -> !talk(entry)).toList();
        var telling = agreed.stream().sorted(MOST_TELLING).limit(IN_SIGHT).toList();
        var about = agreed.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.characteristic().code(), LinkedHashMap::new, Collectors.toList()))
                .values();
        var single = about.stream()
                .filter(one -> one.size() == 1)
                .flatMap(List::stream)
                .toList();
        var groups = new ArrayList<Group>();
        if (!single.isEmpty())
            groups.add(group(
                    Optional.empty(),
                    single,
                    telling,
                    entry -> lines.line(entry, false, rights.change(entry, path), words)));
        for (var entries : about)
            if (entries.size() > 1)
                groups.add(group(
                        Optional.of(heading(entries, words)),
                        entries,
                        telling,
                        entry -> lines.line(entry, true, rights.change(entry, path), words)));
        return groups;
    }

    private static Group group(
            Optional<String> title,
            List<ClientFile.Entry> entries,
            List<ClientFile.Entry> telling,
            Function<ClientFile.Entry, FileLine> line) {
        var parts = entries.stream()
                .collect(Collectors.partitioningBy(telling::contains, Collectors.mapping(line, Collectors.toList())));
        return new Group(title, Objects.requireNonNull(parts.get(true)), Objects.requireNonNull(parts.get(false)));
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
