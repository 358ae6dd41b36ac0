package nl.kansrijk.matching.region;

import java.util.List;
import nl.kansrijk.employers.VacancyId;

/** A proposal: one training for a group, because it opens vacancies with too few candidates. Source: row 3-43. */
public record GroupTraining(Opener opener, int people, List<VacancyId> vacancies) {
    public GroupTraining {
        vacancies = List.copyOf(vacancies);
    }
}
