package nl.kansrijk.web.triage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.triage.Choice;
import nl.kansrijk.triage.Deviation;
import nl.kansrijk.triage.Route;
import nl.kansrijk.triage.TriageRun;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;

/** The questions of the form that is possible after an advice. Nothing is chosen beforehand. Source: security 8.2. */
final class ChoiceFields {
    private static final int ROWS = 3;

    private ChoiceFields() {}

    static AdviceView.Asks of(TriageRun run, UserId reader, ChoiceForm form, Words words) {
        if (run.choice().isEmpty()) return new AdviceView.Asks(Optional.of(choose(run, form, words)), Optional.empty());
        boolean other =
                run.choice().filter(choice -> !choice.by().equals(reader)).isPresent();
        return run.waitsForReader().isPresent() && other
                ? new AdviceView.Asks(Optional.empty(), Optional.of(read(run, form, words)))
                : AdviceView.Asks.NOTHING;
    }

    private static AdviceView.Choose choose(TriageRun run, ChoiceForm form, Words words) {
        var routes = Route.all().stream()
                .map(route -> Field.Option.of(route.name(), words.say("triage.route." + route)))
                .toList();
        var reasons = Arrays.stream(Deviation.values())
                .map(why -> Field.Option.of(why.name(), words.say("triage.override." + why)));
        var follows = Stream.of(Field.Option.of(ChoiceForm.NONE, words.say("triage.because.none")));
        var wishes = Stream.of(Field.Option.of(ChoiceForm.NONE, words.say("triage.wish.none")));
        return new AdviceView.Choose(
                run.id().toString(),
                radios(ask(ChoiceForm.WISH, "triage.wish", form, words), Stream.concat(routes.stream(), wishes), form),
                area(
                        ask(ChoiceForm.WISH_WORDS, "triage.wish.words", form, words)
                                .optional(),
                        form),
                radios(ask(ChoiceForm.ROUTE, "triage.chosen.ask", form, words), routes.stream(), form),
                radios(
                        ask(ChoiceForm.BECAUSE, "triage.because", form, words)
                                .hinted(words.say("triage.because.hint"))
                                .sometimes(),
                        Stream.concat(follows, reasons),
                        form),
                area(
                        ask(ChoiceForm.WORDS, "triage.because.words", form, words)
                                .hinted(words.say("triage.because.words.hint"))
                                .sometimes(),
                        form));
    }

    private static AdviceView.Read read(TriageRun run, ChoiceForm form, Words words) {
        var options = Stream.of(
                Field.Option.of(ChoiceForm.YES, words.say("triage.second.agrees")),
                Field.Option.of(ChoiceForm.NO, words.say("triage.second.disagrees")));
        return new AdviceView.Read(
                run.id().toString(),
                radios(ask(ChoiceForm.AGREES, "triage.second.lead", form, words), options, form),
                area(
                        ask(ChoiceForm.WORDS, "triage.second.words", form, words)
                                .hinted(words.say("triage.second.words.hint"))
                                .sometimes(),
                        form));
    }

    private static Field.Radios radios(Field.Ask ask, Stream<Field.Option> options, ChoiceForm form) {
        List<Field.Option> all = options.toList();
        return new Field.Radios(ask, form.field(ask.name()), all);
    }

    private static Field.Area area(Field.Ask ask, ChoiceForm form) {
        return new Field.Area(ask, form.field(ask.name()), ROWS, Choice.LONGEST);
    }

    private static Field.Ask ask(String name, String key, ChoiceForm form, Words words) {
        return Field.Ask.of(name, words.say(key)).wrongAmong(form.errors(), words);
    }
}
