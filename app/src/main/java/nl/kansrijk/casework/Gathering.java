package nl.kansrijk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Mandates;
import nl.kansrijk.access.Passage;
import nl.kansrijk.intake.TalkGlance;
import nl.kansrijk.intake.TalkGlances;
import nl.kansrijk.profile.Glance;
import nl.kansrijk.profile.Glances;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** Gathers the facts of many clients, in as many statements as for one. */
@Component
class Gathering {
    private final Glances glances;
    private final TaskTable tasks;
    private final AroundTable meetings;
    private final TalkGlances talks;
    private final Mandates mandates;

    Gathering(Glances glances, TaskTable tasks, AroundTable meetings, TalkGlances talks, Mandates mandates) {
        this.glances = glances;
        this.tasks = tasks;
        this.meetings = meetings;
        this.talks = talks;
        this.mandates = mandates;
    }

    Map<ClientId, Facts> of(Collection<ClientId> clients, int mandateDays, Passage passage) {
        var known = new Known(tasks.standing(clients), glances.of(clients, passage));
        return of(clients, known, mandateDays, passage);
    }

    /** What was read before: tasks, and a glance at the file of each. */
    record Known(List<Task> tasks, Map<ClientId, Glance> files) {}

    /** The same with what was read before. */
    Map<ClientId, Facts> of(Collection<ClientId> clients, Known known, int mandateDays, Passage passage) {
        var byClient = known.tasks().stream().collect(Collectors.groupingBy(Task::client));
        var around = around(clients, mandateDays, passage);
        Map<ClientId, Facts> facts = new HashMap<>();
        for (var client : clients) {
            var own = byClient.getOrDefault(client, List.of());
            facts.put(
                    client,
                    new Facts(
                            known.files().getOrDefault(client, Glance.NOTHING),
                            own.stream().filter(Task::open).toList(),
                            own.stream().flatMap(task -> task.doneAt().stream()).max(Instant::compareTo),
                            around.getOrDefault(client, Around.NOTHING)));
        }
        return facts;
    }

    private Map<ClientId, Around> around(Collection<ClientId> clients, int mandateDays, Passage passage) {
        var met = meetings.of(clients, passage.at());
        var talked = talks.of(clients, passage);
        Map<ClientId, LocalDate> ending = mandates.ending(clients, mandateDays, passage);
        boolean debts = passage.readable().contains(DataGroup.DEBT);
        Map<ClientId, Around> around = new HashMap<>();
        for (var client : clients)
            around.put(
                    client,
                    new Around(
                            met.getOrDefault(client, AroundTable.Row.NOTHING).meetings(),
                            talked.getOrDefault(client, TalkGlance.NONE),
                            Optional.ofNullable(ending.get(client)),
                            met.getOrDefault(client, AroundTable.Row.NOTHING)
                                    .debtHelp()
                                    .filter(since -> debts)));
        return around;
    }
}
