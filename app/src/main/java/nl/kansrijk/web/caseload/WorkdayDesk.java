package nl.kansrijk.web.caseload;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.Workday;
import nl.kansrijk.casework.advice.OpenQuestions;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.casework.appointments.Appointments;
import nl.kansrijk.casework.contact.Reports;
import nl.kansrijk.casework.handing.Handover;
import nl.kansrijk.casework.handing.Handovers;
import nl.kansrijk.casework.marks.Mark;
import nl.kansrijk.casework.marks.Marks;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.picture.TaskSaid;
import org.springframework.stereotype.Component;

/** Looks up one working day, in one look. */
@Component
class WorkdayDesk {
    private static final Duration WEEK = Duration.ofDays(7);
    /** How far back an appointment without a result is asked after, in days. */
    private static final int BACK = 30;

    private final Gate gate;
    private final Doors doors;
    private final Accounts accounts;
    private final Identities identities;
    private final TaskSaid said;

    WorkdayDesk(Gate gate, Doors doors, Accounts accounts, Identities identities, TaskSaid said) {
        this.gate = gate;
        this.doors = doors;
        this.accounts = accounts;
        this.identities = identities;
        this.said = said;
    }

    /** Where the parts of a day come from. */
    @Component
    record Doors(
            Workday workday,
            Appointments appointments,
            Marks marks,
            Handovers handovers,
            Reports reports,
            OpenQuestions questions) {
        /** Whether a task tells nothing that is closed for who looks. */
        boolean mayBeRead(Task task, Passage passage) {
            return questions.readable(task, passage.readable());
        }
    }

    /** Everything of one day, with the names of everyone in it. */
    record Found(
            List<Workday.Item> tasks,
            List<Task> done,
            List<Appointment> diary,
            Map<ClientId, Mark> reminders,
            List<Handover> handed,
            Reports.Fresh reports,
            Map<ClientId, String> names,
            Passage passage) {}

    WorkdayView view(Actor actor, LocalDate today, Words words) {
        Found found = gate.pass(Look.by(actor, Permission.WORKDAY), passage -> found(today, passage));
        Map<UserId, String> colleagues =
                accounts.of(actor.tenant()).stream().collect(Collectors.toMap(Account::id, Account::name));
        return new WorkdayWords(found, colleagues, today, said, words).view(actor);
    }

    private Found found(LocalDate today, Passage passage) {
        var tasks = doors.workday().of(passage).stream()
                .filter(item -> doors.mayBeRead(item.task(), passage))
                .toList();
        var done = doors.workday().done(passage).stream()
                .filter(task -> doors.mayBeRead(task, passage))
                .toList();
        var diary = doors.appointments().diary(today.minusDays(BACK), today, passage);
        var reminders = doors.marks().mine(passage).entrySet().stream()
                .filter(mark -> mark.getValue().remindsOn(today))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var handed = doors.handovers().recent(passage.at().minus(WEEK), passage);
        reminders.keySet().forEach(client -> passage.shown(passage.actor().tenant(), client, DataGroup.WORK));
        var everyone = Stream.of(
                        tasks.stream().map(item -> item.task().client()),
                        done.stream().map(Task::client),
                        diary.stream().map(Appointment::client),
                        reminders.keySet().stream(),
                        handed.stream().map(Handover::client))
                .flatMap(each -> each)
                .distinct()
                .toList();
        var names = identities.names(everyone, passage);
        return new Found(tasks, done, diary, reminders, handed, reported(passage), names, passage);
    }

    private Reports.Fresh reported(Passage passage) {
        return passage.readable().contains(DataGroup.REPORT) ? doors.reports().fresh(passage) : Reports.Fresh.NONE;
    }
}
