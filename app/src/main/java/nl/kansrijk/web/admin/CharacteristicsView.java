package nl.kansrijk.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.web.Words;

/** The catalogue in words, unused first. */
public record CharacteristicsView(String shown, List<Line> lines) {
    public CharacteristicsView {
        lines = List.copyOf(lines);
    }

    /** One characteristic: its name, its panel, where it is used. */
    public record Line(String name, String panel, List<String> uses) {
        public Line {
            uses = List.copyOf(uses);
        }
    }

    static CharacteristicsView of(Characteristics catalogue, Words words) {
        var unused = catalogue.unused();
        var lines = Stream.concat(unused.stream(), catalogue.all().stream().filter(line -> !unused.contains(line)))
                .map(line -> line(line, words))
                .toList();
        return new CharacteristicsView(
                words.count("traits.shown", unused.size(), catalogue.all().size()), lines);
    }

    private static Line line(Characteristic line, Words words) {
        var uses = new ArrayList<>(line.uses().stream()
                .sorted()
                .map(use -> words.say("use." + use))
                .toList());
        if (line.counts() && !uses.isEmpty()) uses.add(words.say("use.complete"));
        return new Line(words.say(line.nameKey()), words.say("panel." + line.panel()), uses);
    }
}
