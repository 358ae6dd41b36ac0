package nl.kansrijk.web.vacancies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kansrijk.employers.form.PlainWords;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Field.Ask;
import nl.kansrijk.web.Field.Option;

/** Makes the questions of the form from what was typed and what is wrong with it; remembers them in order for the summary. */
final class FormFields {
    private static final int MOST_ROWS = 12;
    private final Map<String, List<String>> typed;
    private final List<FieldError> errors;
    private final Say say;
    private final List<Ask> asks = new ArrayList<>();

    FormFields(Map<String, List<String>> typed, List<FieldError> errors, Say say) {
        this.typed = typed;
        this.errors = errors;
        this.say = say;
    }

    List<Ask> asks() {
        return asks;
    }

    Say say() {
        return say;
    }

    String value(String name) {
        return typed.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    Set<String> values(String name) {
        return Set.copyOf(typed.getOrDefault(name, List.of()));
    }

    Field.Text text(String name, int most) {
        return Field.Text.of(ask(name).optional(), value(name), most);
    }

    Field.Text needed(String name, int most) {
        return Field.Text.of(ask(name), value(name), most);
    }

    Field.Number number(String name, int least, int most, String unit) {
        return new Field.Number(ask(name), value(name), least, most, say.words().say("vacform.unit." + unit));
    }

    Field.Date date(String name) {
        return new Field.Date(ask(name).optional(), value(name), "2000-01-01", "2199-12-31");
    }

    Field.Select select(String name, List<Option> options) {
        return select(ask(name), options);
    }

    Field.Select select(Ask ask, List<Option> options) {
        return new Field.Select(ask, value(ask.name()), options);
    }

    Field.Radios radios(String name, List<Option> options) {
        return new Field.Radios(ask(name), value(name), options);
    }

    Field.Checkboxes checks(String name, List<Option> options) {
        return new Field.Checkboxes(ask(name), values(name), options);
    }

    Field.DayGrid days(String name) {
        return new Field.DayGrid(ask(name), values(name));
    }

    /** The question with the words of its name: row numbers do not count. */
    Ask ask(String name) {
        return ask(name, "vacform." + name.replaceAll("-[0-9]+(?=-|$)", "").replace('-', '.'));
    }

    Ask ask(String name, String key) {
        var words = say.words();
        var ask = Ask.of(name, words.say(key)).wrongWhen(wrong(name));
        var whole = words.knows(key + ".hint") ? ask.hinted(words.say(key + ".hint")) : ask;
        asks.add(whole);
        return whole;
    }

    /** Kinder words for what was typed. */
    List<String> tips() {
        return PlainWords.tips(typed).stream().map(say::reason).toList();
    }

    /** How many rows to show: those with answers, those already on the screen, and one more when asked. */
    int rows(String kind, int least) {
        int filled = IntStream.rangeClosed(1, MOST_ROWS)
                .filter(row -> typed.entrySet().stream()
                        .anyMatch(answer -> (answer.getKey() + "-").startsWith(kind + "-" + row + "-")
                                && answer.getValue().stream().anyMatch(text -> !text.isBlank())))
                .max()
                .orElse(0);
        int shown = value("rijen-" + kind).matches("[0-9]{1,2}") ? Integer.parseInt(value("rijen-" + kind)) : least;
        int wished = shown + (value("meer").equals(kind) ? 1 : 0);
        return Math.min(MOST_ROWS, Math.max(filled, wished));
    }

    private Optional<String> wrong(String name) {
        return errors.stream()
                .filter(error -> error.field().equals(name))
                .map(error -> say.reason(error.what()))
                .findFirst();
    }
}
