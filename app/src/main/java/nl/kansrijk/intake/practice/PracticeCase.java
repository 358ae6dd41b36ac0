package nl.kansrijk.intake.practice;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.intake.QuestionSet;

/**
 * An invented client to practise with. The words stand in the messages under {@code practice.} and the code.
 *
 * @param lines what the client answers, in the order of the questions
 * @param causes what is behind it. Source: domain c.5
 * @param route the direction that fits. Source: domain e.2
 */
public record PracticeCase(String code, List<Line> lines, List<String> causes, String route) {
    public PracticeCase {
        lines = List.copyOf(lines);
        causes = List.copyOf(causes);
    }

    /** What the client answers to this question; empty when this case says nothing about it. */
    public Optional<Line> line(String question) {
        return lines.stream().filter(one -> one.question().equals(question)).findFirst();
    }

    /** The same client, asked only what these questions ask. */
    public PracticeCase within(QuestionSet set) {
        var asked = lines.stream()
                .filter(line -> set.find(line.question()).stream()
                        .flatMap(question -> question.parts().stream())
                        .anyMatch(part -> part.name().equals(line.part())))
                .toList();
        return new PracticeCase(code, asked, causes, route);
    }

    /** The signals there are to hear, each once. */
    public List<String> hints() {
        return lines.stream().flatMap(one -> one.hint().stream()).distinct().toList();
    }

    /** The answers that have a right reading. */
    public List<Line> judged() {
        return lines.stream().filter(one -> one.range().isPresent()).toList();
    }

    /** Message key of something of this case. */
    public String key(String what) {
        return "practice." + code + "." + what;
    }
}
