package nl.kansrijk.intake;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.intake.Part.Choice;
import nl.kansrijk.intake.Part.Kind;
import nl.kansrijk.intake.Part.Range;
import nl.kansrijk.intake.Question.Basis;
import nl.kansrijk.intake.Question.Rule;
import nl.kansrijk.shared.ShippedSheet;

/** Reads questions out of rows: one for each question and one for each thing to fill in. */
final class QuestionFile {
    private QuestionFile() {}

    /** One version as it ships; its texts and limits are those of the house. */
    static QuestionSet shipped(String version, AnswerChoices choices) {
        var questions = rows(version, "questions.csv");
        return new QuestionSet(version, questions(questions, rows(version, "parts.csv"), choices));
    }

    /** A package that was taken in. Errors: IllegalArgumentException for a word that this house does not know. */
    static QuestionSet made(String version, MethodPackage method, AnswerChoices choices) {
        return new QuestionSet(
                version, questions(method.questions(), method.parts(), choices), method.texts(), method.rules());
    }

    private static List<Question> questions(
            List<Map<String, String>> questions, List<Map<String, String>> parts, AnswerChoices choices) {
        return questions.stream().map(row -> question(row, parts, choices)).toList();
    }

    private static Question question(Map<String, String> row, List<Map<String, String>> parts, AnswerChoices choices) {
        var code = field(row, "code");
        var kinds = EnumSet.noneOf(TalkKind.class);
        words(row, "kinds").map(TalkKind::valueOf).forEach(kinds::add);
        return new Question(
                code,
                Block.valueOf(field(row, "block")),
                kinds,
                field(row, "home").equals("y"),
                words(row, "rule").findFirst().map(Rule::valueOf).orElse(Rule.NONE),
                words(row, "scales").map(Scale::valueOf).toList(),
                new Basis(
                        field(row, "construct"),
                        field(row, "source"),
                        words(row, "characteristics").toList(),
                        DataGroup.valueOf(field(row, "group"))),
                parts.stream()
                        .filter(part -> field(part, "question").equals(code))
                        .map(part -> part(code, part, choices))
                        .toList());
    }

    private static Part part(String question, Map<String, String> row, AnswerChoices choices) {
        var kind = Kind.valueOf(field(row, "kind"));
        var options = field(row, "options");
        var range = range(kind, options);
        return new Part(
                field(row, "part"),
                kind,
                choices(kind, range, kind == Kind.NUMBER ? List.of() : choices.read(question, options)),
                range,
                field(row, "reversed").equals("y"),
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
            case NUMBER -> between(options);
            default -> new Range(1, 5);
        };
    }

    private static Range between(String options) {
        var ends = options.split("\\.\\.");
        if (ends.length != 2) throw new IllegalArgumentException("a number is asked between two ends, such as 0..180");
        return new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    private static String field(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column))
                .orElseThrow(() -> new IllegalArgumentException("a row has no column " + column));
    }

    private static Stream<String> words(Map<String, String> row, String column) {
        return Stream.of(field(row, column).split(" ")).filter(word -> !word.isEmpty());
    }

    /** The rows of a file as it ships. */
    static List<Map<String, String>> rows(String version, String name) {
        return ShippedSheet.rows("/intake/" + version + "/" + name).stream()
                .map(NamedCsvRecord::getFieldsAsMap)
                .toList();
    }
}
