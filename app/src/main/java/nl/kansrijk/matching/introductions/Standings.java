package nl.kansrijk.matching.introductions;

import java.util.Optional;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.Pair;
import nl.kansrijk.profile.Current;
import nl.kansrijk.profile.CurrentRows;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;

/** Whether a person can be asked for a vacancy at all. A fragile person is never pushed: rows X-10, rulings 15. */
@Component
class Standings {
    private final Vacancies vacancies;
    private final CurrentRows persons;
    private final Jobs jobs;

    Standings(Vacancies vacancies, CurrentRows persons, Jobs jobs) {
        this.vacancies = vacancies;
        this.persons = persons;
        this.jobs = jobs;
    }

    sealed interface Standing {
        record Free(Pair pair) implements Standing {}

        record Hindered(Reason why) implements Standing {}
    }

    Standing of(ClientId client, VacancyId vacancy, Passage passage) {
        return vacancies
                .get(vacancy, passage)
                .filter(Vacancy::open)
                .map(open -> of(client, open, passage))
                .orElseGet(() -> hindered("vacancy_closed"));
    }

    private Standing of(ClientId client, Vacancy open, Passage passage) {
        Optional<Current> found = jobs.quietly(() -> persons.of(client));
        if (found.isEmpty() || found.get().shielded()) return hindered("not_in_matching");
        var person = found.get();
        if (person.paused()) return hindered("paused");
        var pair = new Pair(client, person.owner(), open.id(), open.tenant(), open.employer());
        return pair.concerns(passage.actor().tenant()) ? new Standing.Free(pair) : hindered("not_ours");
    }

    private static Standing hindered(String key) {
        return new Standing.Hindered(Reason.of("matching.stopped." + key));
    }
}
