package nl.kansrijk.web.portal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** "Dit lukte al": own steps that worked out and talks that the client came to, month by month, to read back after a long time. Row 2-30. */
@Component
class WhatWorked {
    private final StatementWords statements;

    WhatWorked(StatementWords statements) {
        this.statements = statements;
    }

    private record Won(LocalDate day, String what) {}

    StepView.Worked of(List<Statement> steps, List<Appointment> meetings, Words words) {
        var won = Stream.concat(
                        steps.stream()
                                .map(step -> new Won(step.source().observedOn(), statements.says(step.fact(), words))),
                        meetings.stream().flatMap(one -> kept(one, words)))
                .sorted(Comparator.comparing(Won::day).reversed())
                .toList();
        var months = won.stream()
                .collect(Collectors.groupingBy(
                        one -> YearMonth.from(one.day()), LinkedHashMap::new, Collectors.toList()));
        return new StepView.Worked(
                since(won, words),
                months.values().stream().map(month -> month(month, words)).toList());
    }

    private static Stream<Won> kept(Appointment one, Words words) {
        return one
                .at()
                .filter(at -> one.state() == Appointment.State.KEPT)
                .map(at -> new Won(
                        DutchTime.day(at),
                        words.say(
                                "mystep.worked.met",
                                words.say("appointment.kind." + one.plan().kind()))))
                .stream();
    }

    private static String since(List<Won> won, Words words) {
        return won.size() < 2
                ? ""
                : words.say("mystep.worked.since", words.day(won.getLast().day()), won.size());
    }

    private static StepView.Month month(List<Won> won, Words words) {
        return new StepView.Month(
                words.month(won.getFirst().day()),
                won.stream()
                        .map(one -> new StepView.Win(one.what(), words.dayOfMonth(one.day())))
                        .toList());
    }
}
