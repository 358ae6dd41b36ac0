package nl.kansrijk.web.practice;

import nl.kansrijk.intake.Part;
import nl.kansrijk.intake.Question;
import nl.kansrijk.intake.QuestionSet;
import nl.kansrijk.intake.practice.Line;
import nl.kansrijk.web.Words;

/** Says what was asked on one line of a practice talk, and what a step on it means. */
final class LineWords {
    private LineWords() {}

    static String question(QuestionSet set, Line line, Words words) {
        var question = set.find(line.question()).orElseThrow();
        var part = part(question, line);
        var key = question.partKey(part);
        var text = words.say(question.textKey());
        return line.part().isEmpty() || !words.knows(key) ? text : text + " " + words.say(key);
    }

    private static Part part(Question question, Line line) {
        return question.part(line.part());
    }

    static String expected(QuestionSet set, Line line, Words words) {
        var range = line.range().orElseThrow();
        var from = step(set, line, range.from(), words);
        if (range.from() == range.to()) return from;
        boolean besides = range.to() - range.from() == 1;
        return words.say(
                besides ? "practice.feedback.either" : "practice.feedback.range",
                from,
                step(set, line, range.to(), words));
    }

    static String step(QuestionSet set, Line line, int step, Words words) {
        var part = part(set.find(line.question()).orElseThrow(), line);
        return part.choices().stream()
                .filter(choice -> choice.value().equals(Integer.toString(step)))
                .findFirst()
                .map(choice -> words.say(choice.key()))
                .orElse(Integer.toString(step));
    }
}
