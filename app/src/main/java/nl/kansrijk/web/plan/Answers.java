package nl.kansrijk.web.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.Words;

/** What was typed into a form about a plan: reads it field by field and remembers every mistake. */
final class Answers {
    private final Map<String, String> sent;
    private final List<FieldError> errors = new ArrayList<>();

    Answers(Map<String, String> sent) {
        this.sent = Map.copyOf(sent);
    }

    String field(String name) {
        return sent.getOrDefault(name, "").strip();
    }

    /** Words that may be left out. */
    String words(String name) {
        TypedWords.OF_PROFESSIONAL.free(name, field(name), errors);
        return TypedWords.kept(field(name));
    }

    /** Words that must be there. */
    String needed(String name) {
        TypedWords.OF_PROFESSIONAL.needed(name, field(name), "plan.form.empty", errors);
        return TypedWords.kept(field(name));
    }

    /** A day that may be left out. */
    Optional<LocalDate> day(String name) {
        var day = Typed.day(field(name));
        if (!field(name).isEmpty() && day.isEmpty()) wrong(name, "plan.form.day");
        return day;
    }

    /** A day that must be there; the first day there is when it is not, and a mistake. */
    LocalDate neededDay(String name) {
        if (field(name).isEmpty()) wrong(name, "plan.form.day.needed");
        return day(name).orElse(LocalDate.EPOCH);
    }

    /** A whole number; 0 and a mistake when it is none, or not in between. */
    int number(String name, int least, int most) {
        int number = field(name).matches("[0-9]{1,5}") ? Integer.parseInt(field(name)) : -1;
        boolean possible = number >= least && number <= most;
        if (!possible) wrong(name, "plan.form.number");
        return possible ? number : 0;
    }

    /** One of a list of codes; the first and a mistake when it is none. */
    <E extends Enum<E>> E code(Class<E> kind, String name) {
        var code = PlanDesk.code(kind, field(name));
        if (code.isEmpty()) wrong(name, "plan.form.choose");
        return code.orElse(kind.getEnumConstants()[0]);
    }

    void wrong(String name, String key) {
        errors.add(FieldError.of(name, key));
    }

    boolean good() {
        return errors.isEmpty();
    }

    /** The question of this field, with what is wrong with the answer. */
    Field.Ask ask(String name, String key, Words words) {
        var ask = Field.Ask.of(name, words.say(key)).wrongAmong(errors, words);
        return words.knows(key + ".hint") ? ask.hinted(words.say(key + ".hint")) : ask;
    }

    /** What was typed, or else what stood there. */
    String typed(String name, String stood) {
        return sent.containsKey(name) ? field(name) : stood;
    }
}
