package nl.kansrijk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Persons;
import nl.kansrijk.access.Role;
import nl.kansrijk.casework.NewTask;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.casework.WorkingDays;
import nl.kansrijk.demo.Personas.Persona;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** Tasks of who guides clients, written down by themselves. */
@Component
class PlannedTasks {
    private static final List<NamedCsvRecord> TASKS = Sheet.rows("tasks.csv");
    private static final List<Role> AT_WORK = List.of(Role.CASE_MANAGER, Role.INTAKE_WORKER, Role.JOB_COACH);

    private final Hands hands;
    private final Persons persons;
    private final Tasks tasks;

    PlannedTasks(Hands hands, Persons persons, Tasks tasks) {
        this.hands = hands;
        this.persons = persons;
        this.tasks = tasks;
    }

    void plan(Beginning from, List<Persona> people) {
        for (var role : AT_WORK)
            for (var login : Staff.logins(role)) plan(from, hands.of(from, login, role), resting(people));
    }

    /** One task for one client each, in the order of their numbers; who rests from looking for work is left in peace. */
    private void plan(Beginning from, Actor worker, Set<ClientId> resting) {
        var guided = hands.look(worker, Permission.CASELOAD, persons::caseload).stream()
                .filter(client -> !resting.contains(client))
                .sorted(java.util.Comparator.comparing(ClientId::value))
                .toList();
        var todo = TASKS.stream()
                .filter(row -> row.getField("role").equals(worker.role().name()))
                .toList();
        var dice = from.dice("tasks of " + worker.user().value(), 0);
        for (int i = 0; i < Math.min(todo.size(), guided.size()); i++) {
            var client = guided.get(i);
            var task = task(from, todo.get(i), dice);
            hands.pass(worker, Permission.CHANGE_TASK, client, passage -> tasks.add(client, task, passage));
        }
    }

    private static Set<ClientId> resting(List<Persona> people) {
        return people.stream().filter(Persona::rests).map(Persona::client).collect(Collectors.toSet());
    }

    private static NewTask task(Beginning from, NamedCsvRecord row, Dice dice) {
        var due = WorkingDays.from(from.today().plusDays(Sheet.number(row, "days")));
        return new NewTask(row.getField("words"), due, dice.uuid(), List.of());
    }
}
