package nl.kansrijk.web.readinglog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.access.ReadingLog;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;

/** The question of the officer and, when it was asked well, the looks with the sentence that says what is shown. */
public record ReadingLogView(
        Field.Text person, Field.Date from, Field.Date until, Optional<String> shown, List<LookLine> looks) {
    public ReadingLogView {
        looks = List.copyOf(looks);
    }

    static ReadingLogView of(
            ReadingLogForm form, List<FieldError> errors, Optional<List<ReadingLog.Entry>> entries, Words words) {
        var lines = entries.orElse(List.of()).stream()
                .map(entry -> LookLine.of(entry, words))
                .toList();
        var person = ask("klant", "readinglog.person", errors, words).hinted(words.say("readinglog.person.hint"));
        return new ReadingLogView(
                Field.Text.of(person, form.klant(), 36),
                new Field.Date(ask("van", "readinglog.from", errors, words), form.van(), "2000-01-01", "2199-12-31"),
                new Field.Date(ask("tot", "readinglog.until", errors, words), form.tot(), "2000-01-01", "2199-12-31"),
                entries.map(all -> words.count("readinglog.shown", all.size())),
                lines);
    }

    /** Every question, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        return Stream.of(person.ask(), from.ask(), until.ask()).toList();
    }

    private static Field.Ask ask(String name, String key, List<FieldError> errors, Words words) {
        var wrong = errors.stream()
                .filter(error -> error.field().equals(name))
                .map(error -> words.say(error.what().key()))
                .findFirst();
        return Field.Ask.of(name, words.say(key)).wrongWhen(wrong);
    }
}
