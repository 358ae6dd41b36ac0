package nl.kansrijk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.casework.WorkingDays;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.casework.appointments.Appointments;
import nl.kansrijk.casework.appointments.NewAppointment;
import nl.kansrijk.casework.cards.ContactCard;
import nl.kansrijk.casework.cards.ContactCards;
import nl.kansrijk.casework.contact.NewReport;
import nl.kansrijk.casework.contact.Report;
import nl.kansrijk.casework.contact.Reports;
import nl.kansrijk.demo.Personas.Persona;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Postcode4;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;

/** Gives who guides clients a contact card, who welcomes people some first contacts, and people with a story their appointments. */
@Component
class FirstContacts {
    private static final List<NamedCsvRecord> REPORTS = Sheet.rows("first_contacts.csv");
    private static final LocalTime HOUR = LocalTime.of(10, 0);
    private final Hands hands;
    private final Reports reports;
    private final ContactCards cards;
    private final Appointments appointments;

    FirstContacts(Hands hands, Reports reports, ContactCards cards, Appointments appointments) {
        this.hands = hands;
        this.reports = reports;
        this.cards = cards;
        this.appointments = appointments;
    }

    void begin(Beginning from, Function<String, TenantId> towns, List<Persona> people) {
        for (int i = 0; i < REPORTS.size(); i++) report(from, REPORTS.get(i), i, towns);
        var guides = Staff.logins(Role.CASE_MANAGER);
        for (int i = 0; i < guides.size(); i++) card(hands.of(from, guides.get(i), Role.CASE_MANAGER), i);
        people.forEach(person -> meet(from, person));
    }

    private void report(Beginning from, NamedCsvRecord row, int number, Function<String, TenantId> towns) {
        var who = new Report.Who(
                row.getField("name"),
                Optional.empty(),
                row.getField("phone"),
                "",
                "",
                new Postcode4(Sheet.number(row, "postcode")),
                "nl",
                "PHONE");
        var urgent = Sheet.words(row, "urgent").stream()
                .map(Report.Urgency::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        var ask = new Report.Ask(Report.Position.valueOf(row.getField("position")), row.getField("need"), urgent);
        reports.receive(
                new NewReport(who, ask, List.of()),
                towns.apply(row.getField("tenant")),
                "demo " + number,
                from.daysAgo(Sheet.number(row, "days")));
    }

    private void card(Actor guide, int number) {
        var details = new ContactCard.Details(
                "0165 000 5%02d".formatted(number),
                "maandag tot en met donderdag, 9 tot 16 uur",
                "Stadskantoor, balie " + (number + 1));
        hands.look(guide, Permission.OWN_CARD, passage -> {
            cards.keep(guide.user(), details, passage);
            cards.keepPhoto(guide.user(), Faces.face(number), passage);
            return number;
        });
    }

    /** Marja has an appointment that stands, Lin and Yusuf can choose a time; who rests is left in peace. */
    private void meet(Beginning from, Persona person) {
        switch (person.code()) {
            case "P1" -> make(from, person, List.of(3));
            case "P4", "P6" -> make(from, person, List.of(4, 5, 6));
            default -> {} // no appointment now
        }
    }

    private void make(Beginning from, Persona person, List<Integer> days) {
        var guide = hands.of(from, Staff.caseManagerIn(person.municipality()), Role.CASE_MANAGER);
        var plan = new Appointment.Plan(
                guide.user(), Appointment.Kind.TALK, Appointment.Way.OFFICE, "Stadskantoor, balie 2", 45);
        var times = days.stream()
                .map(count -> WorkingDays.after(from.today(), count)
                        .atTime(HOUR)
                        .atZone(DutchTime.ZONE)
                        .toInstant())
                .toList();
        var asked = new NewAppointment(
                plan, times, from.dice("appointment " + person.code(), 0).uuid());
        hands.pass(
                guide,
                Permission.CHANGE_APPOINTMENT,
                person.client(),
                passage -> appointments.make(person.client(), asked, passage));
    }
}
