package nl.kansrijk.web.appointments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.casework.appointments.Appointment.Kind;
import nl.kansrijk.casework.appointments.Appointment.Way;
import nl.kansrijk.casework.appointments.NewAppointment;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.Typed;

/** What was typed to make an appointment: up to three times; one time stands, more are offered. */
record OfferForm(Map<String, String> sent) {
    static final List<String> NUMBERS = List.of("1", "2", "3");
    static final List<String> LENGTHS = List.of("15", "30", "45", "60", "90");
    static final int LONGEST = 120;

    OfferForm {
        sent = Map.copyOf(sent);
    }

    String value(String name) {
        return sent.getOrDefault(name, "").strip();
    }

    /** Every mistake at once. */
    Parsed<NewAppointment> parse(UserId with, Instant now) {
        var errors = new ArrayList<FieldError>();
        var kind = one(Kind.values(), "soort", "appointment.error.kind", errors);
        var way = one(Way.values(), "hoe", "talk.error.way", errors);
        boolean somewhere = way.filter(one -> one == Way.OFFICE).isPresent();
        if (somewhere && value("plek").isEmpty()) errors.add(FieldError.of("plek", "talk.error.place"));
        if (value("plek").length() > LONGEST) errors.add(FieldError.of("plek", "talk.error.long"));
        if (!LENGTHS.contains(value("duur"))) errors.add(FieldError.of("duur", "appointment.error.length"));
        var times = times(now, errors);
        var form = Typed.number(value("form"));
        if (form.isEmpty()) errors.add(FieldError.of("dag1", "report.error.form"));
        if (!errors.isEmpty()) return new Parsed.Bad<>(errors);
        var place = FreeText.check(value("plek")).maskedText();
        var plan = new Appointment.Plan(
                with, kind.orElseThrow(), way.orElseThrow(), place, Integer.parseInt(value("duur")));
        return new Parsed.Good<>(new NewAppointment(plan, times, form.orElseThrow()));
    }

    private List<Instant> times(Instant now, List<FieldError> errors) {
        var times = new ArrayList<Instant>();
        for (var number : NUMBERS) {
            var day = value("dag" + number);
            if (day.isEmpty() && !number.equals("1")) continue;
            Typed.moment(day, value("uur" + number))
                    .filter(now::isBefore)
                    .ifPresentOrElse(times::add, () -> errors.add(FieldError.of("dag" + number, "talk.error.day")));
        }
        if (times.stream().distinct().count() < times.size())
            errors.add(FieldError.of("dag2", "appointment.error.same"));
        return times;
    }

    private <E extends Enum<E>> Optional<E> one(E[] known, String field, String key, List<FieldError> errors) {
        var found = Arrays.stream(known)
                .filter(code -> code.name().equals(value(field)))
                .findFirst();
        if (found.isEmpty()) errors.add(FieldError.of(field, key));
        return found;
    }
}
