package nl.kansrijk.web.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Account;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.casework.appointments.Appointment.Kind;
import nl.kansrijk.casework.appointments.Appointment.Way;
import nl.kansrijk.casework.appointments.NewAppointment;
import nl.kansrijk.casework.appointments.Times;
import nl.kansrijk.casework.contact.Report;
import nl.kansrijk.casework.contact.Welcome;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Typed;

/** What was typed to plan a first talk. */
record TalkForm(Map<String, String> sent) {
    static final int LONGEST = 120;
    private static final int MINUTES = 60;

    TalkForm {
        sent = Map.copyOf(sent);
    }

    String value(String name) {
        return sent.getOrDefault(name, "").strip();
    }

    /** Every mistake at once. Known: who can be the contact; by: the last day in time. */
    Parsed<Welcome.FirstTalk> parse(Report report, List<Account> known, LocalDate by, Instant now) {
        var errors = new ArrayList<FieldError>();
        var contact = known.stream()
                .filter(account -> account.id().value().toString().equals(value("met")))
                .findFirst();
        if (contact.isEmpty()) errors.add(FieldError.of("met", "talk.error.with"));
        var way = Arrays.stream(Way.values())
                .filter(one -> one.name().equals(value("hoe")))
                .findFirst();
        if (way.isEmpty()) errors.add(FieldError.of("hoe", "talk.error.way"));
        boolean somewhere = way.filter(one -> one == Way.OFFICE).isPresent();
        if (somewhere && value("plek").isEmpty()) errors.add(FieldError.of("plek", "talk.error.place"));
        if (value("plek").length() > LONGEST) errors.add(FieldError.of("plek", "talk.error.long"));
        var at = Typed.moment(value("dag"), value("uur")).filter(now::isBefore);
        if (at.isEmpty()) errors.add(FieldError.of("dag", "talk.error.day"));
        boolean late = at.filter(moment -> Times.day(moment).isAfter(by)).isPresent();
        if (late && value("waarom").isEmpty()) errors.add(FieldError.of("waarom", "talk.error.later"));
        if (value("waarom").length() > Welcome.LONGEST) errors.add(FieldError.of("waarom", "report.error.why.long"));
        var born = report.who()
                .birthDate()
                .or(() -> Typed.day(value("geboren")).filter(day -> day.isBefore(Times.day(now))));
        if (born.isEmpty()) errors.add(FieldError.of("geboren", "report.error.born.needed"));
        var form = Typed.number(value("form"));
        if (form.isEmpty()) errors.add(FieldError.of("dag", "report.error.form"));
        if (!errors.isEmpty()) return new Parsed.Bad<>(errors);
        var place = FreeText.check(value("plek")).maskedText();
        var plan = new Appointment.Plan(contact.orElseThrow().id(), Kind.FIRST_TALK, way.orElseThrow(), place, MINUTES);
        return new Parsed.Good<>(new Welcome.FirstTalk(
                born.orElseThrow(),
                new NewAppointment(plan, List.of(at.orElseThrow()), form.orElseThrow()),
                late ? value("waarom") : ""));
    }
}
