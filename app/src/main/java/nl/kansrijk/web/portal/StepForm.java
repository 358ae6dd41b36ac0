package nl.kansrijk.web.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;

/** What a client typed: where to go, the own next step, and how sure it is that it will work out, 1 to 10. Source: row 2-10, Q60. */
record StepForm(Map<String, String> sent) {
    static final int LONGEST = 200;
    private static final int MOST_SURE = 10;

    StepForm {
        sent = Map.copyOf(sent);
    }

    /** A step with how sure someone is, and the goal; empty when the form did not ask for it. */
    record Step(Optional<String> goal, String words, int sure) {}

    Parsed<Step> parse() {
        var errors = new ArrayList<FieldError>();
        var words = value("stap").strip();
        var goal = Optional.ofNullable(sent.get("doel")).map(String::strip);
        if (goal.filter(said -> said.length() > LONGEST).isPresent()) errors.add(FieldError.of("doel", "mystep.long"));
        if (words.isEmpty()) errors.add(FieldError.of("stap", "mystep.empty"));
        if (words.length() > LONGEST) errors.add(FieldError.of("stap", "mystep.long"));
        boolean sure = value("zeker").matches("[1-9]|10");
        if (!sure) errors.add(FieldError.of("zeker", "mystep.sure.choose"));
        return errors.isEmpty()
                ? new Parsed.Good<>(new Step(goal, words, Integer.parseInt(value("zeker"))))
                : new Parsed.Bad<>(errors);
    }

    /** Whether a smaller step was proposed before this was sent. */
    boolean proposed() {
        return value("kleiner").equals("ja");
    }

    StepView view(StepView.Standing standing, List<FieldError> errors, Words words) {
        var goal = Field.Ask.of("doel", words.say("mystep.goal"))
                .hinted(words.say("mystep.goal.hint"))
                .wrongAmong(errors, words)
                .optional();
        var step = Field.Ask.of("stap", words.say("mystep.ask"))
                .hinted(words.say("mystep.hint"))
                .wrongAmong(errors, words);
        var sure = Field.Ask.of("zeker", words.say("mystep.sure"))
                .hinted(words.say("mystep.sure.hint"))
                .wrongAmong(errors, words);
        return new StepView(
                standing,
                new Field.Area(goal, sent.getOrDefault("doel", standing.goal()), 2, LONGEST),
                new Field.Area(step, value("stap"), 2, LONGEST),
                new Field.Select(sure, value("zeker"), options(words)));
    }

    private static List<Field.Option> options(Words words) {
        var all = new ArrayList<>(List.of(Field.Option.of("", words.say("mystep.sure.none"))));
        IntStream.rangeClosed(1, MOST_SURE)
                .mapToObj(Integer::toString)
                .map(one -> Field.Option.of(one, one))
                .forEach(all::add);
        return all;
    }

    private String value(String name) {
        return sent.getOrDefault(name, "");
    }
}
