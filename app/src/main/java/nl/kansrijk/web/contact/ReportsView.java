package nl.kansrijk.web.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.casework.contact.Report;
import nl.kansrijk.casework.contact.Report.State;
import nl.kansrijk.casework.contact.Reports;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Paging;
import nl.kansrijk.web.Words;

/** The reports in one state: counters, lines, leafing or that there is nothing. */
public record ReportsView(
        String shown,
        List<Lists.Counter> counters,
        List<Line> lines,
        Optional<Lists.Empty> empty,
        Optional<Lists.Leaf> leaf) {
    public ReportsView {
        counters = List.copyOf(counters);
        lines = List.copyOf(lines);
    }

    /** One report. {@code pressing} is what has to be done today, in words. */
    public record Line(
            String name, String href, String need, String position, String since, Optional<String> pressing) {}

    /** What was read, and when. */
    record Lying(List<Report> reports, Map<State, Integer> counts, State state, int page, Instant now) {
        int found() {
            return counts.getOrDefault(state, 0);
        }
    }

    static ReportsView of(Lying lying, Words words) {
        return new ReportsView(
                words.count("reports.shown." + lying.state(), lying.found()),
                Arrays.stream(State.values())
                        .map(state -> new Lists.Counter(
                                words.say("reports.state." + state),
                                lying.counts().getOrDefault(state, 0),
                                "/aanmeldingen?stand=" + state,
                                state == lying.state()))
                        .toList(),
                lying.reports().stream()
                        .map(report -> line(report, lying.now(), words))
                        .toList(),
                lying.reports().isEmpty()
                        ? Optional.of(new Lists.Empty(
                                Lists.Empty.Kind.START,
                                words.say("reports.none.title"),
                                words.say("reports.none.text"),
                                Optional.of(Action.link(words.say("reports.desk"), "/melden/balie"))))
                        : Optional.empty(),
                leaf(lying, words));
    }

    private static Line line(Report report, Instant now, Words words) {
        long days = ChronoUnit.DAYS.between(day(report.at()), day(now));
        return new Line(
                report.who().name(),
                "/aanmeldingen/" + report.id().value(),
                report.ask().need(),
                words.say("report.wat." + report.ask().position()),
                days == 0 ? words.say("reports.today") : words.count("reports.days", days),
                report.pressing() ? Optional.of(urgent(report, words)) : Optional.empty());
    }

    /** What cannot wait, as a list in words. */
    public static String urgent(Report report, Words words) {
        return report.ask().urgent().stream()
                .sorted()
                .map(one -> words.say("reports.urgent." + one))
                .collect(Collectors.joining(", "));
    }

    private static LocalDate day(Instant at) {
        return DutchTime.day(at);
    }

    private static Optional<Lists.Leaf> leaf(Lying lying, Words words) {
        var path = "/aanmeldingen?stand=" + lying.state() + "&blz=";
        return new Paging(lying.page(), Reports.PAGE_SIZE, lying.found())
                .leaf("reports.leaf", words, other -> path + other);
    }
}
