package nl.kansrijk.matching.exploring;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.instruments.TrainingId;
import nl.kansrijk.matching.Standing;
import nl.kansrijk.shared.Reason;

/**
 * An open vacancy within the travel wish, how it stands for someone, the trainings that come first if any do, and what
 * stands in the way most when it does not fit as it is.
 */
public record Nearby(VacancyId vacancy, Standing standing, List<TrainingId> first, Optional<Reason> because) {
    public Nearby {
        first = List.copyOf(first);
    }
}
