package nl.kansrijk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.MandateTopic;
import nl.kansrijk.access.MandateTopic.Extent;
import nl.kansrijk.access.Mandates;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Persons;
import nl.kansrijk.access.Role;
import nl.kansrijk.casework.NewTask;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.casework.WorkingDays;
import nl.kansrijk.demo.Personas.Persona;
import nl.kansrijk.matching.introductions.Answer;
import nl.kansrijk.matching.introductions.Introduction;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.matching.introductions.Proposal;
import nl.kansrijk.profile.AcuteSaid;
import nl.kansrijk.shared.ClientId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Puts work in the hands of those with a card, by passing the gate as they would: introductions in different stages and
 * tasks of who guides clients. Everything is in the logs like any other day.
 */
@Component
class WorkInHand {
    private static final List<NamedCsvRecord> TASKS = Sheet.rows("tasks.csv");
    private static final List<Role> AT_WORK = List.of(Role.CASE_MANAGER, Role.INTAKE_WORKER, Role.JOB_COACH);
    private static final String HELPED = "samira";
    private static final String NEIGHBOUR = "nienke";
    private static final Map<MandateTopic, Extent> TRUSTED = Map.of(
            MandateTopic.PRACTICAL, Extent.ANSWER,
            MandateTopic.WANTS, Extent.READ,
            MandateTopic.MESSAGES, Extent.READ,
            MandateTopic.NOTES, Extent.READ);

    private final Hands hands;
    private final Persons persons;
    private final Tasks tasks;
    private final StoryIntroductions introductions;
    private final Around around;

    WorkInHand(Hands hands, Persons persons, Tasks tasks, StoryIntroductions introductions, Around around) {
        this.hands = hands;
        this.persons = persons;
        this.tasks = tasks;
        this.introductions = introductions;
        this.around = around;
    }

    /** What else it takes. */
    @Component
    record Around(Mandates mandates, ApplicationEventPublisher news) {}

    /** Everyone is asked first; the answers come in after the case managers have written down their work. */
    void begin(Beginning from, List<Persona> people) {
        introductions.propose(from, people);
        for (var role : AT_WORK)
            for (var login : Staff.logins(role)) plan(from, hands.of(from, login, role), resting(people));
        introductions.answer(from, people);
        people.stream().filter(person -> person.login().equals(HELPED)).forEach(person -> trust(from, person));
        people.forEach(person -> cannotWait(from, person));
    }

    /** What is acute in a file is a task of today by the same news as when someone says it. */
    private void cannotWait(Beginning from, Persona person) {
        person.invented().life().said().stream()
                .filter(line -> line.fact().acute())
                .forEach(line -> publish(from, person, line.fact().characteristic()));
    }

    private void publish(Beginning from, Persona person, String domain) {
        var self = hands.of(from, person.login(), Role.CLIENT);
        hands.pass(
                self,
                Permission.OWN_CHANCES,
                person.client(),
                passage -> around.news().publishEvent(new AcuteSaid(person.client(), self.tenant(), domain, passage.at())));
    }

    /** The neighbour who helps with papers may read along for half a year. */
    private void trust(Beginning from, Persona person) {
        var neighbour = hands.account(from, NEIGHBOUR).login();
        var until = from.today().plusMonths(6);
        hands.pass(
                hands.of(from, person.login(), Role.CLIENT),
                Permission.GIVE_MANDATE,
                person.client(),
                passage -> around.mandates().give(
                        person.client(), new Mandates.Wish(neighbour, from.today(), until, TRUSTED), passage));
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
