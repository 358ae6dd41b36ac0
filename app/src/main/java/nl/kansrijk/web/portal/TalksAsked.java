package nl.kansrijk.web.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;

/** The talks about a vacancy that a client asks for and still waits for, as long as the task for it is open. */
@Component
public class TalksAsked {
    private static final String KEY = "task.client-chance";
    private static final String ABOUT = "vacancy";
    private static final String DAY = "day";
    private final Tasks tasks;

    TalksAsked(Tasks tasks) {
        this.tasks = tasks;
    }

    /** About which vacancy the client asked for a talk, and on which day; empty for what was asked before days were kept. */
    public record Asked(VacancyId about, Optional<LocalDate> on) {}

    /** What this client waits for, whoever looks. Errors: as {@link Tasks#of}. */
    public List<Asked> of(ClientId client, Passage passage) {
        return tasks.of(client, passage).stream()
                .filter(Task::open)
                .map(Task::reason)
                .filter(reason -> reason.key().equals(KEY) && reason.facts().containsKey(ABOUT))
                .map(TalksAsked::asked)
                .toList();
    }

    private static Asked asked(Reason reason) {
        var facts = reason.facts();
        var about = new VacancyId(UUID.fromString(facts.getOrDefault(ABOUT, "")));
        return new Asked(about, Optional.ofNullable(facts.get(DAY)).map(LocalDate::parse));
    }

    /** Asks for a talk; who waits for it already asks nothing new, and the day stays. Errors: as {@link Tasks#of}. */
    void ask(ClientId me, Vacancy about, Passage passage) {
        if (of(me, passage).stream().anyMatch(one -> one.about().equals(about.id()))) return;
        var id = about.id().value().toString();
        var day = DutchTime.day(passage.at()).toString();
        var what = new Reason(KEY, Map.of("what", about.title(), ABOUT, id, DAY, day));
        tasks.ask(me, what, "chance:" + me.value() + ":" + id, passage);
    }
}
