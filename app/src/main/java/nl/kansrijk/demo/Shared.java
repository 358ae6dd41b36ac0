package nl.kansrijk.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Caseloads;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Kept;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Whose;
import nl.kansrijk.casework.handing.Handover.Days;
import nl.kansrijk.casework.handing.Handovers;
import nl.kansrijk.casework.handing.NewHandover;
import nl.kansrijk.casework.marks.Mark;
import nl.kansrijk.casework.marks.Marks;
import nl.kansrijk.casework.views.SavedViews;
import nl.kansrijk.demo.Personas.Persona;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** How case managers with a card share their work: a colleague lent them two clients, they keep a label, a reminder and a list. */
@Component
class Shared {
    private static final int LENT = 2;
    private static final int DAYS = 10;
    private final Accounts accounts;
    private final Gate gate;
    private final Doors doors;

    Shared(Accounts accounts, Gate gate, Doors doors) {
        this.accounts = accounts;
        this.gate = gate;
        this.doors = doors;
    }

    /** The doors it goes through. */
    @Component
    record Doors(Caseloads caseloads, Handovers handovers, Marks marks, SavedViews views) {}

    void begin(Beginning from, List<Persona> people) {
        for (var login : Staff.logins(Role.CASE_MANAGER)) {
            var guide = accounts.find(Staff.user(from, login)).orElseThrow().as(Role.CASE_MANAGER);
            colleague(guide).ifPresent(other -> lend(from, other, guide));
            keep(guide);
        }
        people.forEach(person -> mark(from, person));
    }

    private Optional<Actor> colleague(Actor guide) {
        return accounts.of(guide.tenant()).stream()
                .filter(one -> one.roles().contains(Role.CASE_MANAGER))
                .filter(one -> !one.id().equals(guide.user()))
                .min(java.util.Comparator.comparing(Account::login))
                .map(one -> one.as(Role.CASE_MANAGER));
    }

    private void lend(Beginning from, Actor other, Actor guide) {
        var form = from.dice("lent to " + guide.user().value(), 0).uuid();
        LocalDate today = from.today();
        var asked = new NewHandover(guide.user(), Optional.of(new Days(today, today.plusDays(DAYS))), form);
        gate.pass(Look.by(other, Permission.HAND_OVER), passage -> {
            var own = doors.caseloads().of(Whose.OWN, passage).stream()
                    .map(Kept::client)
                    .limit(LENT)
                    .toList();
            return doors.handovers().hand(own, asked, passage);
        });
    }

    private void keep(Actor guide) {
        gate.pass(
                Look.by(guide, Permission.KEEP_LIST),
                passage -> doors.views().keep("Te lang stil", "stand=QUIET&orde=CONTACT", true, passage));
    }

    /** The people with a story stand out for who guides them. */
    private void mark(Beginning from, Persona person) {
        var guide = accounts.find(Staff.user(from, Staff.caseManagerIn(person.municipality())))
                .orElseThrow()
                .as(Role.CASE_MANAGER);
        var mark = new Mark(
                person.rests() ? "rustig aan" : "verhaal",
                person.rests() ? Mark.Tone.BLUE : Mark.Tone.TEAL,
                Optional.of(from.today()),
                "vraag hoe het gaat");
        gate.pass(Look.by(guide, Permission.MARK_CLIENT), passage -> change(person.client(), mark, passage));
    }

    private int change(ClientId client, Mark mark, nl.kansrijk.access.Passage passage) {
        return doors.marks().change(List.of(client), old -> mark, passage);
    }
}
