package nl.kansrijk.web.appointments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.casework.appointments.Appointment.State;
import nl.kansrijk.casework.appointments.Times;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.NextMeeting;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.Words;

/** Lays out the appointments of one client for who guides. */
final class ClientAppointments {
    private final Map<String, String> typed;
    private final List<FieldError> errors;
    private final Words words;

    ClientAppointments(Map<String, String> typed, List<FieldError> errors, Words words) {
        this.typed = typed;
        this.errors = errors;
        this.words = words;
    }

    ClientAppointmentsView view(String file, List<Appointment> all, Instant now) {
        return new ClientAppointmentsView(
                file + "/afspraken",
                file,
                all.stream().map(one -> line(one, file, now)).toList(),
                offer(now));
    }

    private ClientAppointmentsView.Line line(Appointment one, String file, Instant now) {
        return new ClientAppointmentsView.Line(
                file + "/afspraken/" + one.id(),
                one.version(),
                words.say("appointment.kind." + one.plan().kind()),
                AppointmentWords.when(one, words),
                NextMeeting.where(one, words) + " · " + AppointmentWords.minutes(one, words),
                words.say("appointment.state." + one.state()),
                one.paused().filter(why -> one.state().open()).map(why -> words.say("appointment.paused", why)),
                steps(one, now));
    }

    private ClientAppointmentsView.Steps steps(Appointment one, Instant now) {
        var codes = new ArrayList<String>();
        boolean day =
                one.at().filter(at -> !Times.day(at).isAfter(Times.day(now))).isPresent();
        if (one.state() == State.PLANNED && day) codes.addAll(List.of("KEPT", "MISSED"));
        if (one.state() == State.KEPT || one.state() == State.MISSED) codes.add("PLANNED");
        if (one.state().open()) codes.add("CANCELLED");
        if (one.state().open() && one.paused().isPresent()) codes.add("RESUME");
        var presses = codes.stream()
                .map(code -> new ClientAppointmentsView.Press(code, words.say("appointment.press." + code)))
                .toList();
        return new ClientAppointmentsView.Steps(
                presses, one.state().open() && one.paused().isEmpty());
    }

    private ClientAppointmentsView.Offer offer(Instant now) {
        return new ClientAppointmentsView.Offer(
                value("form", UUID.randomUUID().toString()),
                new Field.Select(
                        ask("soort"),
                        value("soort", Appointment.Kind.TALK.name()),
                        options("appointment.kind.", Appointment.Kind.values())),
                new Field.Radios(
                        ask("hoe"),
                        value("hoe", Appointment.Way.OFFICE.name()),
                        options("appointment.way.", Appointment.Way.values())),
                Field.Text.of(
                        ask("plek").hinted(words.say("talk.ask.plek.hint")).optional(),
                        value("plek", ""),
                        OfferForm.LONGEST),
                new Field.Select(
                        ask("duur"),
                        value("duur", "30"),
                        OfferForm.LENGTHS.stream()
                                .map(length -> Field.Option.of(length, words.say("appointment.minutes", length)))
                                .toList()),
                OfferForm.NUMBERS.stream().map(number -> time(number, now)).toList());
    }

    private ClientAppointmentsView.Time time(String number, Instant now) {
        var day = ask("dag" + number);
        return new ClientAppointmentsView.Time(
                new Field.Date(
                        number.equals("1") ? day : day.optional(),
                        value("dag" + number, ""),
                        Times.day(now).toString(),
                        ""),
                new Field.Select(ask("uur" + number), value("uur" + number, "10:00"), Typed.hours()));
    }

    private List<Field.Option> options(String texts, Enum<?>[] codes) {
        return Arrays.stream(codes)
                .map(code -> Field.Option.of(code.name(), words.say(texts + code.name())))
                .toList();
    }

    private Field.Ask ask(String name) {
        return Field.Ask.of(name, words.say("appointment.ask." + name)).wrongAmong(errors, words);
    }

    private String value(String name, String otherwise) {
        return typed.getOrDefault(name, otherwise);
    }
}
