package nl.kansrijk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    private final MeetingTable meetings;
    private final TalkGlances talks;
    private final Mandates mandates;

    Gathering(Glances glances, TaskTable tasks, MeetingTable meetings, TalkGlances talks, Mandates mandates) {
        this.glances = glances;
        this.tasks = tasks;
        this.meetings = meetings;
        this.talks = talks;
        this.mandates = mandates;
    }

    Map<ClientId, Facts> of(Collection<ClientId> clients, int mandateDays, Passage passage) {
        return of(clients, tasks.standing(clients), mandateDays, passage);
    }

    /** The same with tasks that were read before. */
    Map<ClientId, Facts> of(Collection<ClientId> clients, List<Task> known, int mandateDays, Passage passage) {
        var files = glances.of(clients, passage);
        var byClient = known.stream().collect(Collectors.groupingBy(Task::client));
        var around = around(clients, mandateDays, passage);
        Map<ClientId, Facts> facts = new HashMap<>();
        for (var client : clients) {
            var own = byClient.getOrDefault(client, List.of());
            facts.put(
                    client,
                    new Facts(
                            files.getOrDefault(client, Glance.NOTHING),
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
        Map<ClientId, Around> around = new HashMap<>();
        for (var client : clients)
            around.put(
                    client,
                    new Around(
                            met.getOrDefault(client, Around.Meetings.NONE),
                            talked.getOrDefault(client, TalkGlance.NONE),
                            Optional.ofNullable(ending.get(client))));
        return around;
    }
}
