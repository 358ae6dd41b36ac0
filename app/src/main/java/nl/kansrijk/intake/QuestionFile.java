package nl.kansrijk.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.intake.Part.Choice;
import nl.kansrijk.intake.Part.Kind;
import nl.kansrijk.intake.Part.Range;
import nl.kansrijk.intake.Question.Basis;
import nl.kansrijk.intake.Question.Rule;

/** Reads one version of the questions as it ships: a file with questions and one with what there is to fill in. */
final class QuestionFile {
    private QuestionFile() {}

    static QuestionSet read(String version, AnswerChoices choices) {
        var parts = rows(version, "parts.csv");
        return new QuestionSet(
                version,
                rows(version, "questions.csv").stream()
                        .map(row -> question(row, parts, choices))
                        .toList());
    }

    private static Question question(NamedCsvRecord row, List<NamedCsvRecord> parts, AnswerChoices choices) {
        var code = row.getField("code");
        var kinds = EnumSet.noneOf(TalkKind.class);
        words(row, "kinds").map(TalkKind::valueOf).forEach(kinds::add);
        return new Question(
                code,
                Block.valueOf(row.getField("block")),
                kinds,
                row.getField("home").equals("y"),
                words(row, "rule").findFirst().map(Rule::valueOf).orElse(Rule.NONE),
                words(row, "scales").map(Scale::valueOf).toList(),
                new Basis(
                        row.getField("construct"),
                        row.getField("source"),
                        words(row, "characteristics").toList(),
                        DataGroup.valueOf(row.getField("group"))),
                parts.stream()
                        .filter(part -> part.getField("question").equals(code))
                        .map(part -> part(code, part, choices))
                        .toList());
    }

    private static Part part(String question, NamedCsvRecord row, AnswerChoices choices) {
        var kind = Kind.valueOf(row.getField("kind"));
        var options = row.getField("options");
        var range = range(kind, options);
        return new Part(
                row.getField("part"),
                kind,
                choices(kind, range, kind == Kind.NUMBER ? List.of() : choices.read(question, options)),
                range,
                row.getField("reversed").equals("y"),
                words(row, "feeds").map(Feed::read).toList());
    }

    private static List<Choice> choices(Kind kind, Range range, List<Choice> written) {
        if (kind == Kind.YES_NO) return List.of(new Choice("YES", "answer.YES"), new Choice("NO", "answer.NO"));
        if (!kind.steps() || kind == Kind.T10) return written;
        return IntStream.rangeClosed(range.from(), range.to())
                .mapToObj(step -> new Choice(Integer.toString(step), "answer." + kind + "." + step))
                .toList();
    }

    private static Range range(Kind kind, String options) {
        return switch (kind) {
            case F5 -> new Range(0, 4);
            case T10 -> new Range(1, 10);
            case NUMBER ->
                new Range(Integer.parseInt(options.split("\\.\\.")[0]), Integer.parseInt(options.split("\\.\\.")[1]));
            default -> new Range(1, 5);
        };
    }

    private static Stream<String> words(NamedCsvRecord row, String column) {
        return Stream.of(row.getField(column).split(" ")).filter(word -> !word.isEmpty());
    }

    private static List<NamedCsvRecord> rows(String version, String name) {
        var file = "/intake/" + version + "/" + name;
        var stream = Objects.requireNonNull(QuestionFile.class.getResourceAsStream(file), file);
        try (var csv = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
