package nl.kansrijk.web.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kansrijk.takeover.Heading;
import nl.kansrijk.takeover.TakeOver;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;

/** Which column is what, in words. */
final class ColumnWords {
    private static final int MOST_SHOWN = 60;

    private ColumnWords() {}

    static ImportView.Columns of(TakeOver file, Words words) {
        long known = file.columns().stream()
                .filter(column -> column.heading().isPresent())
                .count();
        var options = options(words);
        var columns = new ArrayList<ImportView.Column>();
        for (int i = 0; i < file.columns().size(); i++)
            columns.add(column(i, file.columns().get(i), options, words));
        var preset = words.say("import.known." + file.preset());
        return new ImportView.Columns(
                file.id(),
                words.say("import.columns.lead", known, file.columns().size(), preset),
                columns);
    }

    private static ImportView.Column column(
            int number, TakeOver.Column column, List<Field.Option> options, Words words) {
        var name = column.name().isEmpty() ? words.say("import.columns.nameless", number + 1) : column.name();
        var samples = column.samples().stream()
                .filter(sample -> !sample.isBlank())
                .map(sample -> sample.length() > MOST_SHOWN ? sample.substring(0, MOST_SHOWN) + "…" : sample)
                .collect(Collectors.joining(" · "));
        var ask = Field.Ask.of("kolom" + number, words.say("import.columns.is", name));
        return new ImportView.Column(
                name,
                samples,
                new Field.Select(ask, column.heading().map(Heading::name).orElse(""), options));
    }

    private static List<Field.Option> options(Words words) {
        var options = new ArrayList<>(List.of(Field.Option.of("", words.say("import.heading.none"))));
        for (var heading : Heading.values())
            options.add(Field.Option.of(heading.name(), words.say("import.heading." + heading)));
        return options;
    }
}
