package nl.kansrijk.web.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.casework.contact.Report;
import nl.kansrijk.casework.contact.Step;
import nl.kansrijk.casework.contact.Welcome;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Icon;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Puts one report into words. */
@Component
class ReportFile {
    /** What is shown besides what was found: what was typed, what is wrong, whether a number was searched. */
    record Shown(Map<String, String> typed, List<FieldError> errors, boolean searched, LocalDate today) {
        static Shown plain(LocalDate today) {
            return new Shown(Map.of(), List.of(), false, today);
        }
    }

    ReportFileView view(OneReport.Found found, Shown shown, Words words) {
        var report = found.report();
        boolean fresh = report.standing().state() == Report.State.NEW;
        return new ReportFileView(
                "/aanmeldingen/" + report.id().value(),
                report.standing().version(),
                head(report, shown.today(), words),
                urgent(found, words),
                fresh ? Optional.of(same(found, shown, words)) : Optional.empty(),
                fresh ? Optional.of(new TalkFields(found, shown, words).talk()) : Optional.empty(),
                ways(found, shown, words),
                found.history().stream()
                        .map(step -> event(step, found.people().names(), words))
                        .toList());
    }

    private static ReportFileView.Head head(Report report, LocalDate today, Words words) {
        var who = report.who();
        var facts = new ArrayList<Lists.Fact>();
        put(
                facts,
                "report.fact.position",
                words.say("report.wat." + report.ask().position()),
                words);
        put(facts, "report.fact.at", words.moment(report.at()), words);
        put(facts, "report.fact.how", words.say(report.desk() ? "report.by.desk" : "report.by.self"), words);
        who.birthDate().ifPresent(day -> put(facts, "report.fact.born", words.shortDay(day), words));
        put(facts, "report.ask.telefoon", who.phone(), words);
        put(facts, "report.ask.email", who.email(), words);
        put(facts, "report.ask.adres", who.address(), words);
        put(facts, "report.ask.postcode", Integer.toString(who.postcode().value()), words);
        put(facts, "report.fact.channel", words.say("report.contact." + who.channel()), words);
        put(facts, "report.fact.language", words.say("report.taalkeuze." + who.language()), words);
        return new ReportFileView.Head(
                who.name(),
                words.say("reports.state." + report.standing().state()),
                report.ask().need(),
                facts);
    }

    private static void put(List<Lists.Fact> facts, String key, String value, Words words) {
        if (!value.isBlank()) facts.add(new Lists.Fact(words.say(key), value));
    }

    private static Optional<ReportFileView.Urgent> urgent(OneReport.Found found, Words words) {
        var report = found.report();
        return report.ask().urgent().isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportFileView.Urgent(
                        ReportsView.urgent(report, words),
                        !report.pressing(),
                        ThanksView.places(found.places(), words)));
    }

    private static ReportFileView.Same same(OneReport.Found found, Shown shown, Words words) {
        var lines = found.matches().stream()
                .map(match -> new ReportFileView.SameLine(
                        match.client().value().toString(),
                        match.name(),
                        match.alike().stream()
                                .sorted()
                                .map(one -> words.say("reports.alike." + one))
                                .collect(Collectors.joining(", "))))
                .toList();
        return new ReportFileView.Same(
                lines,
                Field.Text.of(
                        TalkFields.ask("bsn", shown, words)
                                .hinted(words.say("reports.ask.bsn.hint"))
                                .optional(),
                        "",
                        12),
                shown.searched(),
                Field.Text.of(
                        TalkFields.ask("koppelreden", shown, words),
                        shown.typed().getOrDefault("koppelreden", ""),
                        Welcome.LONGEST));
    }

    private static ReportFileView.Ways ways(OneReport.Found found, Shown shown, Words words) {
        var state = found.report().standing().state();
        return new ReportFileView.Ways(
                state == Report.State.NEW ? Optional.of(why("sluitreden", shown, words)) : Optional.empty(),
                state == Report.State.LINKED ? Optional.of(why("losreden", shown, words)) : Optional.empty(),
                state == Report.State.DONE,
                found.people().file());
    }

    private static Field.Text why(String name, Shown shown, Words words) {
        return Field.Text.of(TalkFields.ask(name, shown, words), shown.typed().getOrDefault(name, ""), Welcome.LONGEST);
    }

    private static Lists.Event event(Step step, Map<UserId, String> names, Words words) {
        var by = names.getOrDefault(step.by(), words.say("mandate.gone"));
        var what = words.say("reports.step." + step.what());
        return new Lists.Event(
                words.moment(step.at()),
                step.why().isEmpty() ? what : what + ": " + step.why(),
                by,
                Optional.of(Icon.PENCIL));
    }
}
