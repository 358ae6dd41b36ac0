package nl.kansrijk.web.appointments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.casework.appointments.Appointment.State;
import nl.kansrijk.casework.appointments.Times;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.NextMeeting;
import nl.kansrijk.web.Words;

/** A week of appointments, day by day, and what waits for the client. */
public record DiaryView(String shown, List<Day> days, List<Line> waiting, Lists.Leaf leaf) {
    public DiaryView {
        days = List.copyOf(days);
        waiting = List.copyOf(waiting);
    }

    /** One day with something on it, or today. */
    public record Day(String title, List<Line> lines) {
        public Day {
            lines = List.copyOf(lines);
        }
    }

    /** One appointment: hour, whom, how; {@code state} when it is over or to be written down. */
    public record Line(String hour, String name, String href, String what, Optional<String> state) {}

    static DiaryView of(
            List<Appointment> all, Map<ClientId, String> names, LocalDate first, LocalDate today, Words words) {
        var standing = all.stream()
                .filter(one -> one.state() != State.OFFERED)
                .collect(Collectors.groupingBy(
                        one -> Times.day(one.at().orElseThrow()), TreeMap::new, Collectors.toList()));
        standing.computeIfAbsent(first.equals(today) ? today : first, day -> List.of());
        var days = standing.entrySet().stream()
                .map(day -> new Day(
                        (day.getKey().equals(today) ? words.say("diary.today") + ": " : "") + words.day(day.getKey()),
                        day.getValue().stream()
                                .map(one -> line(one, names, words))
                                .toList()))
                .toList();
        var waiting = all.stream()
                .filter(one -> one.state() == State.OFFERED)
                .map(one -> line(one, names, words))
                .toList();
        int count =
                (int) all.stream().filter(one -> one.state() == State.PLANNED).count();
        return new DiaryView(words.count("diary.shown", count), days, waiting, leaf(first, words));
    }

    private static Line line(Appointment one, Map<ClientId, String> names, Words words) {
        boolean over = one.state() == State.KEPT || one.state() == State.MISSED;
        return new Line(
                one.at().map(AppointmentWords::hour).orElse(""),
                names.getOrDefault(one.client(), words.say("clients.noname")),
                "/klanten/" + one.client().value() + "/afspraken",
                words.say("appointment.kind." + one.plan().kind()) + " · " + NextMeeting.where(one, words),
                over ? Optional.of(words.say("appointment.state." + one.state())) : Optional.empty());
    }

    private static Lists.Leaf leaf(LocalDate first, Words words) {
        return new Lists.Leaf(
                words.say("diary.week", words.shortDay(first), words.shortDay(first.plusDays(6))),
                Optional.of("/agenda?vanaf=" + first.minusDays(7)),
                Optional.of("/agenda?vanaf=" + first.plusDays(7)));
    }
}
