package nl.kansrijk.web.mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;

/** The mandates of one client and the form to give one. {@code back} is empty on the client's own page. */
public record MandatesView(
        String path,
        String back,
        List<Line> lines,
        Field.Text who,
        Field.Date from,
        Field.Date until,
        List<Field.Select> topics) {
    public MandatesView {
        lines = List.copyOf(lines);
        topics = List.copyOf(topics);
    }

    /** One mandate: who, which days, how it stands, what it is about, and ending it where it still holds. */
    public record Line(String name, String days, String state, List<String> topics, Optional<Action> end) {
        public Line {
            topics = List.copyOf(topics);
        }
    }

    static MandatesView of(
            Where where, List<Line> lines, MandateForm form, List<FieldError> errors, LocalDate today, Words words) {
        var last = today.plusYears(2).toString();
        return new MandatesView(
                where.path(),
                where.back(),
                lines,
                Field.Text.of(
                        ask("wie", errors, words).hinted(words.say("mandate.ask.wie.hint")),
                        form.login(),
                        MandateForm.LONGEST),
                new Field.Date(ask("vanaf", errors, words), form.from(), today.toString(), last),
                new Field.Date(ask("tot", errors, words), form.until(), today.toString(), last),
                TopicWords.fields(form, name -> ask(name, errors, words), words));
    }

    /** Where the page stands and where it goes back to. */
    record Where(String path, String back) {}

    /** Every question, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        return Stream.concat(
                        Stream.of(who.ask(), from.ask(), until.ask()),
                        topics.stream().map(Field.Select::ask))
                .toList();
    }

    private static Field.Ask ask(String name, List<FieldError> errors, Words words) {
        var label = name.startsWith("mag-") ? "mandate.topic." + name.substring(4) + ".ask" : "mandate.ask." + name;
        return Field.Ask.of(name, words.say(label)).wrongAmong(errors, words);
    }
}
