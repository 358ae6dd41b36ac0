package nl.kansrijk.matching;

import java.util.Optional;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.matching.Because.Explained;
import nl.kansrijk.matching.Because.Stopped;
import nl.kansrijk.profile.CurrentRows;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Why this pair does or does not fit, line by line, also for who is in no list. About a person who rests from matching
 * nothing is explained but that. Source: rows; good-ideas 13.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Why {
    private final Vacancies vacancies;
    private final CurrentRows persons;
    private final Jobs jobs;
    private final Asking asking;
    private final Pairs pairs;

    Why(Vacancies vacancies, CurrentRows persons, Jobs jobs, Asking asking, Pairs pairs) {
        this.vacancies = vacancies;
        this.persons = persons;
        this.jobs = jobs;
        this.asking = asking;
        this.pairs = pairs;
    }

    /**
     * The table of one pair; empty when there is no such vacancy for who looks. Errors: IllegalArgumentException when the
     * passage is not about this person.
     */
    public Optional<Because> pair(ClientId client, VacancyId vacancy, Weighing weighing, Passage passage) {
        passage.mustBeAbout(client);
        return vacancies.get(vacancy, passage).map(found -> pair(client, found, weighing, passage));
    }

    /** The same about a vacancy that who looks has read already. Errors: as above. */
    public Because pair(ClientId client, Vacancy vacancy, Weighing weighing, Passage passage) {
        passage.mustBeAbout(client);
        var resting = jobs.quietly(() -> persons.of(client)).filter(person -> person.paused() || person.shielded());
        var supply = pairs.person(client);
        if (resting.isPresent() || supply.isEmpty())
            return new Stopped(Reason.of("matching.stopped." + (resting.isPresent() ? "paused" : "not_in_matching")));
        passage.shown(new TenantId(supply.get().owner()), client, DataGroup.SKILLS_WISHES, DataGroup.MATCH_LOG);
        return explained(supply.get(), asking.about(vacancy, Wish.now().weighed(weighing), passage));
    }

    private Explained explained(Supply supply, Inquiry question) {
        return pairs.explained(supply, question);
    }
}
