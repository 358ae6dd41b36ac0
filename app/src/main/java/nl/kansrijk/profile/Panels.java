package nl.kansrijk.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.profile.ClientFile.Entry;
import nl.kansrijk.profile.ClientFile.PanelView;

/** Puts statements in their panels, two voices side by side, and counts how complete a panel is. */
final class Panels {
    private Panels() {}

    static PanelView view(Panel panel, List<Characteristic> lines, Map<String, List<Statement>> about, LocalDate day) {
        var entries = new ArrayList<Entry>();
        for (var line : lines) entries.addAll(entries(line, about.getOrDefault(line.code(), List.of()), day));
        return new PanelView(panel, completeness(lines, entries), entries);
    }

    /** One entry for each item that was not taken back, from statements that come newest first. */
    private static List<Entry> entries(Characteristic line, List<Statement> newestFirst, LocalDate day) {
        Map<String, List<Statement>> items = new LinkedHashMap<>();
        newestFirst.forEach(said -> items.computeIfAbsent(said.fact().item(), item -> new ArrayList<>())
                .add(said));
        return items.values().stream()
                .filter(said -> !said.getFirst().takenBack())
                .map(said -> entry(line, said, day))
                .toList();
    }

    private static Entry entry(Characteristic line, List<Statement> newestFirst, LocalDate day) {
        var newest = newestFirst.getFirst();
        return new Entry(
                line, newest, newest.countsOn(day), otherVoice(newest, newestFirst), earlier(newestFirst, day));
    }

    /** What the client confirmed before the newest was disputed; what was taken back ended what came before. */
    private static Optional<Statement> earlier(List<Statement> newestFirst, LocalDate day) {
        if (!newestFirst.getFirst().recognition().disputed()) return Optional.empty();
        return newestFirst.stream()
                .skip(1)
                .takeWhile(said -> !said.takenBack())
                .filter(said -> said.recognition().status() == Recognition.Status.RECOGNISED && said.countsOn(day))
                .findFirst();
    }

    private static Optional<Statement> otherVoice(Statement newest, List<Statement> newestFirst) {
        return newestFirst.stream()
                .filter(said -> isClient(said) != isClient(newest))
                .findFirst()
                .filter(said -> !said.fact().value().equals(newest.fact().value()));
    }

    private static boolean isClient(Statement said) {
        return said.source().type() == Source.Type.SELF;
    }

    /** Share of the characteristics that count of which something is known now, in whole percents. */
    private static int completeness(List<Characteristic> lines, List<Entry> entries) {
        long asked = lines.stream().filter(Characteristic::counts).count();
        long known = entries.stream()
                .filter(Entry::counts)
                .map(Entry::characteristic)
                .filter(Characteristic::counts)
                .distinct()
                .count();
        return asked == 0 ? 100 : (int) (100 * known / asked);
    }
}
