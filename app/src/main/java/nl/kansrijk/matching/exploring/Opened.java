package nl.kansrijk.matching.exploring;

import java.util.List;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.instruments.TrainingId;

/** A training with the open vacancies that fit someone after it and not before, best first. Source: row 4-10. */
public record Opened(TrainingId training, List<VacancyId> vacancies) {
    public Opened {
        vacancies = List.copyOf(vacancies);
    }

    /** The same, of these jobs only. */
    Opened among(List<Demand> jobs) {
        var ids = jobs.stream().map(job -> new VacancyId(job.id())).toList();
        return new Opened(training, vacancies.stream().filter(ids::contains).toList());
    }
}
