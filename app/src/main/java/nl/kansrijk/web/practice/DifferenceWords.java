package nl.kansrijk.web.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.intake.QuestionSet;
import nl.kansrijk.intake.Questions;
import nl.kansrijk.intake.practice.Practice;
import nl.kansrijk.intake.practice.PracticeCase;
import nl.kansrijk.intake.practice.PracticeFigures.Differences;
import nl.kansrijk.intake.practice.PracticeFigures.Spread;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.practice.DifferencesView.Counted;
import org.springframework.stereotype.Component;

/** Says how colleagues answered one practice case. */
@Component
class DifferenceWords {
    private final Questions questions;

    DifferenceWords(Questions questions) {
        this.questions = questions;
    }

    DifferencesView differences(PracticeCase client, Differences found, Optional<Practice> mine, Words words) {
        var set = questions.current();
        return new DifferencesView(
                words.say("practice.difference.title", words.say(client.key("title"))),
                mine.isPresent()
                        ? PracticeDesk.BASE + "/" + client.code() + "/terugblik"
                        : PracticeDesk.BASE + "/cijfers",
                words.say(mine.isPresent() ? "practice.read" : "practice.figures.back"),
                lead(found, words),
                found.biggest()
                        .map(one ->
                                words.say("practice.difference.biggest", LineWords.question(set, one.line(), words)))
                        .orElse(words.say("practice.difference.equal")),
                found.lines().stream().map(one -> row(set, one, mine, words)).toList(),
                found.lines().isEmpty()
                        ? List.of()
                        : List.of(
                                counted(
                                        "practice.difference.causes",
                                        "characteristic.CAUSE.item.",
                                        found.causes(),
                                        words),
                                counted("practice.difference.heard", "practice.hint.", found.heard(), words),
                                counted("practice.difference.routes", "practice.route.", found.routes(), words)));
    }

    private static String lead(Differences found, Words words) {
        return found.lines().isEmpty()
                ? words.say("practice.difference.few", found.fewest())
                : words.say("practice.difference.lead", found.professionals());
    }

    private static DifferencesView.Row row(QuestionSet set, Spread spread, Optional<Practice> mine, Words words) {
        var line = spread.line();
        var answers = spread.chosen().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> words.say(
                        "practice.difference.chose", one.getValue(), LineWords.step(set, line, one.getKey(), words)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (spread.empty() > 0) answers.add(words.count("practice.difference.empty", spread.empty()));
        return new DifferencesView.Row(
                LineWords.question(set, line, words),
                answers,
                LineWords.expected(set, line, words),
                mine.map(practice -> practice.step(line)
                                .map(step -> LineWords.step(set, line, step, words))
                                .orElse(words.say("practice.feedback.nothing")))
                        .orElse(""),
                spread.steps() == 0
                        ? words.say("practice.difference.steps.none")
                        : words.count("practice.difference.steps", spread.steps()),
                spread.steps() > 1);
    }

    private static Counted counted(String title, String key, Map<String, Long> found, Words words) {
        return new Counted(
                words.say(title),
                found.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(one ->
                                words.say("practice.difference.chose", one.getValue(), words.say(key + one.getKey())))
                        .toList());
    }
}
