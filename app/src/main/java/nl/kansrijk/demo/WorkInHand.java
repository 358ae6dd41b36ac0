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
    private static final List<NamedCsvRecord> INTRODUCTIONS = Sheet.rows("introductions.csv");
    private static final List<NamedCsvRecord> TASKS = Sheet.rows("tasks.csv");
    private static final List<Role> AT_WORK = List.of(Role.CASE_MANAGER, Role.INTAKE_WORKER, Role.JOB_COACH);
    private static final String PROPOSER = "fatima";
    private static final String HELPED = "samira";
    private static final String NEIGHBOUR = "nienke";
    private static final Map<MandateTopic, Extent> TRUSTED = Map.of(
            MandateTopic.PRACTICAL, Extent.ANSWER,
            MandateTopic.WANTS, Extent.READ,
            MandateTopic.MESSAGES, Extent.READ,
            MandateTopic.NOTES, Extent.READ);

    private final Accounts accounts;
    private final Gate gate;
    private final Persons persons;
    private final Tasks tasks;
    private final Introductions introductions;
    private final Mandates mandates;
    private final ApplicationEventPublisher news;

    WorkInHand(
            Accounts accounts,
            Gate gate,
            Persons persons,
            Tasks tasks,
            Introductions introductions,
            Mandates mandates,
            ApplicationEventPublisher news) {
        this.accounts = accounts;
        this.gate = gate;
        this.persons = persons;
        this.tasks = tasks;
        this.introductions = introductions;
        this.mandates = mandates;
        this.news = news;
    }

    /** Everyone is asked first; the answers come in after the case managers have written down their work. */
    void begin(Beginning from, List<Persona> people) {
        var known = people.stream().collect(Collectors.toMap(Persona::code, person -> person));
        INTRODUCTIONS.forEach(row -> propose(from, row, person(row, known)));
        for (var role : AT_WORK)
            for (var login : Staff.logins(role)) plan(from, actor(from, login, role), resting(people));
        INTRODUCTIONS.forEach(row -> answer(from, row, person(row, known)));
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
        var self = actor(from, person.login(), Role.CLIENT);
        pass(
                self,
                Permission.OWN_CHANCES,
                person.client(),
                passage -> news.publishEvent(new AcuteSaid(person.client(), self.tenant(), domain, passage.at())));
    }

    /** The neighbour who helps with papers may read along for half a year. */
    private void trust(Beginning from, Persona person) {
        var neighbour = accounts.find(Staff.user(from, NEIGHBOUR)).orElseThrow().login();
        var until = from.today().plusMonths(6);
        pass(
                actor(from, person.login(), Role.CLIENT),
                Permission.GIVE_MANDATE,
                person.client(),
                passage -> mandates.give(
                        person.client(), new Mandates.Wish(neighbour, from.today(), until, TRUSTED), passage));
    }

    private void propose(Beginning from, NamedCsvRecord row, Persona person) {
        var opening = StoryOpenings.number(from, row.getField("opening"));
        pass(actor(from, PROPOSER, Role.ACCOUNT_MANAGER), Permission.PROPOSE, person.client(), passage -> {
            var outcome = introductions.propose(person.client(), opening, row.getField("reason"), passage);
            if (outcome instanceof Proposal.Stopped(var why))
                throw new IllegalStateException("cannot propose " + person.code() + ": " + why);
        });
    }

    private void answer(Beginning from, NamedCsvRecord row, Persona person) {
        var words = row.getField("words");
        switch (row.getField("then")) {
            case "YES" -> answer(from, person, new Answer.Yes());
            case "NO" -> answer(from, person, new Answer.No(words));
            case "QUESTION" -> answer(from, person, new Answer.Question(words));
            default -> {} // waits for the visitor's own answer
        }
    }

    private void answer(Beginning from, Persona person, Answer answer) {
        var self = actor(from, person.login(), Role.CLIENT);
        pass(
                self,
                Permission.ANSWER_PROPOSAL,
                person.client(),
                passage -> introductions.ofClient(person.client(), passage).stream()
                        .filter(Introduction.Asked.class::isInstance)
                        .forEach(asked -> introductions.answer(asked.facts().id(), answer, passage)));
    }

    /** One task for one client each, in the order of their numbers; who rests from looking for work is left in peace. */
    private void plan(Beginning from, Actor worker, Set<ClientId> resting) {
        var guided = gate.pass(Look.by(worker, Permission.CASELOAD), persons::caseload).stream()
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
            pass(worker, Permission.CHANGE_TASK, client, passage -> tasks.add(client, task, passage));
        }
    }

    private static Set<ClientId> resting(List<Persona> people) {
        return people.stream().filter(Persona::rests).map(Persona::client).collect(Collectors.toSet());
    }

    private static NewTask task(Beginning from, NamedCsvRecord row, Dice dice) {
        var due = workingDay(from.today().plusDays(Sheet.number(row, "days")));
        return new NewTask(row.getField("words"), due, dice.uuid(), List.of());
    }

    private static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    private void pass(Actor actor, Permission permission, ClientId about, Consumer<Passage> work) {
        gate.pass(Look.by(actor, permission).about(about), passage -> {
            work.accept(passage);
            return about;
        });
    }

    private Actor actor(Beginning from, String login, Role role) {
        return accounts.find(Staff.user(from, login)).orElseThrow().as(role);
    }

    private static Persona person(NamedCsvRecord row, Map<String, Persona> known) {
        return java.util.Objects.requireNonNull(known.get(row.getField("person")));
    }
}
