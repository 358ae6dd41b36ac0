package nl.kansrijk.web.notes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.PromiseLine;

/**
 * The notes of one client and a form. {@code path} is where the form goes, {@code back} the page before, {@code promises} what the
 * client was promised.
 */
public record NotesView(String path, String back, Form form, List<Line> lines, List<PromiseLine> promises) {
    public NotesView {
        lines = List.copyOf(lines);
        promises = List.copyOf(promises);
    }

    /** Whether this is the page of one note with its versions. */
    public boolean one() {
        return form.promise().isEmpty();
    }

    /**
     * The field, the number that makes twice once, what it writes over, whether the client reads it too, what can be promised with
     * a new note, what is told before keeping, and the question why it goes on all the same.
     */
    public record Form(
            String number,
            int version,
            boolean shared,
            Field.Area words,
            Optional<Promise> promise,
            List<String> warnings,
            Optional<Field.Text> why) {
        public Form {
            warnings = List.copyOf(warnings);
        }

        /** Every question, for the summary of mistakes. */
        public List<Field.Ask> asks() {
            var promised = promise.stream()
                    .flatMap(one -> Stream.of(one.what().ask(), one.day().ask()));
            return Stream.of(Stream.of(words.ask()), promised, why.stream().map(Field.Text::ask))
                    .flatMap(asks -> asks)
                    .toList();
        }
    }

    /** What is promised, and for which day. */
    public record Promise(Field.Text what, Field.Date day) {}

    /** One note or one version of it; {@code shared} whether the client reads it; {@code href} is where it is changed. */
    public record Line(String when, String by, String words, boolean shared, String href) {}
}
