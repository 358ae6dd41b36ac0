package nl.kansrijk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.casework.NewTask;
import nl.kansrijk.casework.Promises;
import nl.kansrijk.casework.household.Household;
import nl.kansrijk.casework.household.Member;
import nl.kansrijk.casework.household.Track;
import nl.kansrijk.casework.notes.Notes;
import nl.kansrijk.demo.Personas.Persona;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** Writes down the households, the running help and some notes of the people with a story, as their case managers would. */
@Component
class Surroundings {
    private static final List<NamedCsvRecord> ROWS = Sheet.rows("around.csv");
    private final Accounts accounts;
    private final Gate gate;
    private final Household household;
    private final Notes notes;
    private final Promises promises;

    Surroundings(Accounts accounts, Gate gate, Household household, Notes notes, Promises promises) {
        this.accounts = accounts;
        this.gate = gate;
        this.household = household;
        this.notes = notes;
        this.promises = promises;
    }

    void begin(Beginning from, List<Persona> people) {
        var known = people.stream().collect(Collectors.toMap(Persona::code, person -> person));
        for (int i = 0; i < ROWS.size(); i++) {
            var row = ROWS.get(i);
            write(from, row, Objects.requireNonNull(known.get(row.getField("person"))), i);
        }
    }

    private void write(Beginning from, NamedCsvRecord row, Persona person, int number) {
        var guide = accounts.find(Staff.user(from, Staff.caseManagerIn(person.municipality())))
                .orElseThrow()
                .as(Role.CASE_MANAGER);
        var dice = from.dice("around " + number, 0);
        boolean note = List.of("NOTE", "PROMISE").contains(row.getField("what"));
        var permission = note ? Permission.WRITE_NOTE : Permission.CHANGE_AROUND;
        gate.pass(Look.by(guide, permission).about(person.client()), passage -> {
            write(from, row, person.client(), dice, passage);
            return number;
        });
    }

    private void write(Beginning from, NamedCsvRecord row, ClientId client, Dice dice, Passage passage) {
        var text = row.getField("text");
        var since = from.today().minusDays(Sheet.number(row, "days"));
        switch (row.getField("what")) {
            case "NOTE" -> {
                var draft = Notes.Draft.of(text, true, dice.uuid());
                boolean shared = row.getField("kind").equals("SHARED");
                notes.write(client, shared ? draft.sharedWithClient() : draft, passage);
            }
            case "PROMISE" -> {
                var monday = from.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
                promises.make(client, new NewTask(text, monday, dice.uuid(), List.of()), passage);
            }
            case "MEMBER" -> household.add(client, member(row, since, dice), dice.uuid(), passage);
            default -> household.add(client, track(row, since, dice), dice.uuid(), passage);
        }
    }

    private static Member member(NamedCsvRecord row, LocalDate since, Dice dice) {
        var relation = Member.Relation.valueOf(row.getField("kind"));
        return new Member(dice.uuid(), relation, row.getField("text"), Optional.empty(), since, Optional.empty());
    }

    private static Track track(NamedCsvRecord row, LocalDate since, Dice dice) {
        var kind = Track.Kind.valueOf(row.getField("kind"));
        return new Track(dice.uuid(), kind, row.getField("text"), Track.Status.valueOf(row.getField("status")), since);
    }
}
