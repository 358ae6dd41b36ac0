package nl.kansrijk.web.portal;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;

/** The talks about a vacancy that a client asks for and still waits for. */
@Component
public class TalksAsked {
    private static final String KEY = "task.client-chance";
    private static final String ABOUT = "vacancy";
    private static final String KNOWN = "praten.gevraagd";
    private final Tasks tasks;

    TalksAsked(Tasks tasks) {
        this.tasks = tasks;
    }

    /** The vacancies about which a talk was asked, as this visit knows since the client last asked. */
    public static Set<VacancyId> knownIn(HttpSession session) {
        return session.getAttribute(KNOWN) instanceof String known && !known.isEmpty()
                ? Stream.of(known.split(",", -1))
                        .map(UUID::fromString)
                        .map(VacancyId::new)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** Keeps for this visit about which vacancies a talk was asked. */
    static void know(Set<VacancyId> asked, HttpSession session) {
        session.setAttribute(
                KNOWN, asked.stream().map(one -> one.value().toString()).collect(Collectors.joining(",")));
    }

    private Set<VacancyId> of(ClientId me, Passage passage) {
        return tasks.of(me, passage).stream()
                .filter(Task::open)
                .map(Task::reason)
                .filter(reason -> reason.key().equals(KEY))
                .flatMap(reason -> Stream.ofNullable(reason.facts().get(ABOUT)))
                .map(UUID::fromString)
                .map(VacancyId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Asks for a talk; who waits for it already asks nothing new, and the day of the answer stays. Answers every vacancy
     * about which the client now waits. Errors: as {@link Tasks#of}.
     */
    Set<VacancyId> ask(ClientId me, Vacancy about, Passage passage) {
        var before = of(me, passage);
        if (before.contains(about.id())) return before;
        var id = about.id().value().toString();
        var what = new Reason(KEY, Map.of("what", about.title(), ABOUT, id));
        tasks.ask(me, what, "chance:" + me.value() + ":" + id, passage);
        return Stream.concat(before.stream(), Stream.of(about.id())).collect(Collectors.toUnmodifiableSet());
    }
}
