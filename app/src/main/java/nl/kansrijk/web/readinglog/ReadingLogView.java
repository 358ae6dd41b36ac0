package nl.kansrijk.web.readinglog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;

/** The question of the officer and what came of it: persons to choose from, or the looks at one. */
public record ReadingLogView(Field.Text person, List<Field.Date> days, Answer answer) {
    public ReadingLogView {
        days = List.copyOf(days);
    }

    /** {@code shown} says what is shown; {@code file} is where it can be taken along. */
    public record Answer(
            Optional<String> shown,
            List<PickLine> picks,
            List<LookLine> looks,
            Optional<Lists.Leaf> leaf,
            Optional<String> file) {
        static final Answer NONE =
                new Answer(Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());

        public Answer {
            picks = List.copyOf(picks);
            looks = List.copyOf(looks);
        }

        static Answer choose(String shown, List<PickLine> picks) {
            return new Answer(Optional.of(shown), picks, List.of(), Optional.empty(), Optional.empty());
        }
    }

    static ReadingLogView of(ReadingLogForm form, List<FieldError> errors, Answer answer, Words words) {
        var person = LogPeriod.ask("klant", "readinglog.person", errors, words)
                .hinted(words.say("readinglog.person.hint"))
                .optional();
        return new ReadingLogView(
                Field.Text.of(person, form.klant(), 36), form.period().fields(errors, words), answer);
    }

    /** Every question, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        return Stream.concat(Stream.of(person.ask()), days.stream().map(Field.Date::ask))
                .toList();
    }
}
