package nl.kansrijk.matching.exploring;

import java.util.List;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.instruments.TrainingId;

/** An open vacancy within the travel wish, how it stands for someone, and the trainings that come first if any do. */
public record Nearby(VacancyId vacancy, Standing standing, List<TrainingId> first) {
    public Nearby {
        first = List.copyOf(first);
    }

    /** Fits as it is, may fit once asked, fits after training, or asks more than that. */
    public enum Standing {
        NOW,
        ASK,
        TRAIN,
        TALK
    }
}
