package nl.kansrijk.web.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.Workday;
import nl.kansrijk.casework.WorkingDays;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.casework.appointments.Appointment.State;
import nl.kansrijk.casework.handing.Handover;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.caseload.WorkdayView.Due;
import nl.kansrijk.web.caseload.WorkdayView.Handed;
import nl.kansrijk.web.caseload.WorkdayView.Item;
import nl.kansrijk.web.caseload.WorkdayView.Line;
import nl.kansrijk.web.caseload.WorkdayView.Meeting;
import nl.kansrijk.web.caseload.WorkdayView.PutOff;
import nl.kansrijk.web.contact.ReportsView;
import nl.kansrijk.web.picture.TaskSaid;

/** Puts a working day in words. */
record WorkdayWords(
        WorkdayDesk.Found found, Map<UserId, String> colleagues, LocalDate today, TaskSaid said, Words words) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    WorkdayView view(Actor actor) {
        var now = found.tasks().stream().filter(this::isNow).toList();
        var later = found.tasks().stream().filter(item -> !isNow(item)).toList();
        return new WorkdayView(
                shown(now.size()),
                now.stream().map(this::item).toList(),
                later.stream().map(this::item).toList(),
                found.done().stream().map(this::done).toList(),
                meetings(),
                reminders(),
                found.handed().stream().map(one -> handed(one, actor)).toList(),
                reports());
    }

    private String shown(int tasks) {
        int reported = found.reports().pressing().size();
        var own = tasks == 0 ? words.say("workday.shown.none") : words.count("workday.shown", tasks);
        return reported == 0 ? own : words.count("workday.pressing.shown", reported) + " " + own;
    }

    /** Someone who reported and cannot wait stands before every task, for everyone who welcomes people. */
    private WorkdayView.Reports reports() {
        var pressing = found.reports().pressing().stream()
                .map(one ->
                        new Line(one.who().name(), "/aanmeldingen/" + one.id().value(), ReportsView.urgent(one, words)))
                .toList();
        int fresh = found.reports().count();
        return new WorkdayView.Reports(
                pressing, fresh == 0 ? Optional.empty() : Optional.of(words.count("workday.reports", fresh)));
    }

    /** Who waits for a call is called today, unless it was put off; what waits for the client is never to be done by us today. */
    private boolean isNow(Workday.Item item) {
        boolean due = !item.task().due().isAfter(today);
        return switch (item.task().kind()) {
            case URGENT -> true;
            case CALL -> due || item.postponed().isEmpty();
            case ANSWER -> false;
            case OWN, TALK, NOTICE, QUESTION, MEETING, APPOINTMENT, HELP, PROMISE -> due;
        };
    }

    private Item item(Workday.Item item) {
        var task = item.task();
        var off = task.kind() == Task.Kind.URGENT ? Optional.<PutOff>empty() : Optional.of(putOff(task));
        var note = item.postponed().map(why -> words.say("postpone.was", words.say("postpone.why." + why)));
        return item(task, due(task), note, off);
    }

    private Item done(Task task) {
        var due = new Due(words.shortDay(task.due()), words.say("workday.done.badge"), "chance");
        return item(task, due, Optional.empty(), Optional.empty());
    }

    private Item item(Task task, Due due, Optional<String> note, Optional<PutOff> off) {
        return new Item(
                said.what(task, words),
                name(task.client()),
                href(task.client()) + "#taken",
                due,
                "/mijn-dag/" + task.client().value() + "/" + task.id(),
                note,
                off);
    }

    private Due due(Task task) {
        var day = words.shortDay(task.due());
        if (task.kind() == Task.Kind.URGENT) return new Due(day, words.say("workday.urgent"), "stop");
        if (task.kind() == Task.Kind.ANSWER) return new Due(day, words.say("task.kind.ANSWER"), "");
        if (task.due().isBefore(today)) return new Due(day, words.say("file.task.late"), "bridge");
        return new Due(day, words.say("task.kind." + task.kind()), task.due().equals(today) ? "ask" : "");
    }

    private PutOff putOff(Task task) {
        var first = today.plusDays(1);
        var name = task.id().toString();
        var day = Field.Ask.of("dag", words.say("postpone.ask.day"));
        var why = Field.Ask.of("reden", words.say("postpone.ask.why"));
        var reasons = Arrays.stream(Workday.Why.values())
                .map(one -> Field.Option.of(one.name(), words.say("postpone.why." + one)))
                .toList();
        return new PutOff(
                new Field.Date(
                        day,
                        WorkingDays.after(today, 1).toString(),
                        first.toString(),
                        today.plusDays(WorkdayPage.FURTHEST).toString()),
                new Field.Select(why, name, reasons));
    }

    private List<Meeting> meetings() {
        return found.diary().stream()
                .filter(one -> one.state() == State.PLANNED && one.at().isPresent())
                .filter(one -> isToday(one) || isOver(one))
                .sorted(Comparator.comparing(one -> one.at().orElseThrow()))
                .map(this::meeting)
                .toList();
    }

    private Meeting meeting(Appointment one) {
        var at = one.at().orElseThrow().atZone(DutchTime.ZONE);
        var hour = isToday(one) ? HOUR.format(at) : words.shortDay(at.toLocalDate());
        var what = words.say("appointment.kind." + one.plan().kind());
        return new Meeting(hour, name(one.client()), href(one.client()) + "/afspraken", what, isOver(one));
    }

    private boolean isToday(Appointment one) {
        return one.at().orElseThrow().atZone(DutchTime.ZONE).toLocalDate().equals(today);
    }

    private boolean isOver(Appointment one) {
        Instant end = one.at().orElseThrow().plusSeconds(60L * one.plan().minutes());
        return !end.isAfter(found.passage().at());
    }

    private List<Line> reminders() {
        return found.reminders().entrySet().stream()
                .map(mark -> new Line(
                        name(mark.getKey()),
                        href(mark.getKey()),
                        mark.getValue().words().isEmpty()
                                ? words.say("mark.reminder")
                                : mark.getValue().words()))
                .sorted(Comparator.comparing(Line::name))
                .toList();
    }

    private Handed handed(Handover one, Actor actor) {
        boolean went = one.from().equals(actor.user());
        var other = colleagues.getOrDefault(went ? one.to() : one.from(), words.say("clients.colleague.gone"));
        var how = one.ended() ? words.say("handover.ended") : HandoverFields.during(one, words);
        boolean mine = !went || one.days().isPresent();
        return new Handed(
                name(one.client()),
                Optional.of(href(one.client())).filter(path -> mine && (went || !one.ended())),
                words.say(went ? "handover.went" : "handover.came", other, how),
                Optional.of("/klanten/overdracht/" + one.id() + "/terug").filter(path -> one.canComeBack(today)),
                words.say(went ? "handover.takeback" : "handover.giveback"));
    }

    private String name(ClientId client) {
        return found.names().getOrDefault(client, words.say("clients.noname"));
    }

    private static String href(ClientId client) {
        return "/klanten/" + client.value();
    }
}
