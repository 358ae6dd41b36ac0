package nl.kansrijk.web.contact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.casework.contact.NewReport;
import nl.kansrijk.casework.contact.Report;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;

/** Lays out the form of a report with what was typed and what is wrong with it. */
final class ReportFields {
    private final Map<String, String> typed;
    private final List<FieldError> errors;
    private final Words words;

    ReportFields(Map<String, String> typed, List<FieldError> errors, Words words) {
        this.typed = typed;
        this.errors = errors;
        this.words = words;
    }

    ReportView view(String path, LocalDate today, boolean desk) {
        return new ReportView(
                path,
                new ReportView.Question(
                        new Field.Area(
                                ask("vraag").hinted(words.say("report.ask.vraag.hint")),
                                value("vraag"),
                                3,
                                NewReport.LONGEST_NEED),
                        radios("wat", Arrays.stream(Report.Position.values()).map(Enum::name))),
                Arrays.stream(Report.Urgency.values()).map(this::urgent).toList(),
                who(today),
                reach(),
                desk ? Optional.of(radios("waar", Stream.of("GEMEENTE", "HIER"))) : Optional.empty());
    }

    private ReportView.Who who(LocalDate today) {
        return new ReportView.Who(
                text("naam", "text", "name", true),
                new Field.Date(
                        ask("geboren")
                                .hinted(words.say("report.ask.geboren.hint"))
                                .optional(),
                        value("geboren"),
                        "",
                        today.toString()),
                text("postcode", "text", "postal-code", true),
                text("adres", "text", "street-address", false));
    }

    private ReportView.Reach reach() {
        return new ReportView.Reach(
                text("telefoon", "tel", "tel", false),
                text("email", "email", "email", false),
                radios("contact", NewReport.CHANNELS.stream()),
                new Field.Select(
                        ask("taalkeuze"),
                        value("taalkeuze").isEmpty() ? words.language() : value("taalkeuze"),
                        options("taalkeuze", NewReport.LANGUAGES.stream())));
    }

    private Field.Radios urgent(Report.Urgency one) {
        return radios("nood-" + one.name().toLowerCase(Locale.ROOT), "report.urgent.", Stream.of("nee", "ja"));
    }

    private Field.Text text(String name, String type, String autocomplete, boolean required) {
        var ask = required
                ? ask(name)
                : ask(name).hinted(words.say("report.ask.reach.hint")).sometimes();
        return new Field.Text(ask, value(name), type, NewReport.LONGEST_LINE, autocomplete);
    }

    private Field.Radios radios(String name, Stream<String> codes) {
        return new Field.Radios(ask(name), value(name), options(name, codes));
    }

    private Field.Radios radios(String name, String texts, Stream<String> codes) {
        return new Field.Radios(
                ask(name),
                value(name),
                codes.map(code -> Field.Option.of(code, words.say(texts + code)))
                        .toList());
    }

    private List<Field.Option> options(String name, Stream<String> codes) {
        return codes.map(code -> Field.Option.of(code, words.say("report." + name + "." + code)))
                .toList();
    }

    private Field.Ask ask(String name) {
        return Field.Ask.of(name, words.say("report.ask." + name)).wrongAmong(errors, words);
    }

    private String value(String name) {
        return typed.getOrDefault(name, "");
    }
}
