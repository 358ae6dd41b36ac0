package nl.kansrijk.web.trainings;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.instruments.Trainings;
import nl.kansrijk.matching.exploring.OpenedByTraining;
import nl.kansrijk.matching.exploring.OpenedByTraining.Opening;
import org.springframework.stereotype.Component;

/** Asks the rooms, inside one passage, for trainings with what they open. */
@Component
public class TrainingFinding {
    private static final int MOST_VACANCIES = 25;

    private final Trainings trainings;
    private final OpenedByTraining openedBy;
    private final Vacancies vacancies;

    TrainingFinding(Trainings trainings, OpenedByTraining openedBy, Vacancies vacancies) {
        this.trainings = trainings;
        this.openedBy = openedBy;
        this.vacancies = vacancies;
    }

    /** One training with what it opens; no vacancies for who may not read those of employers. */
    public record Found(Training training, Opening opening, List<Vacancy> vacancies, boolean readsVacancies) {
        public Found {
            vacancies = List.copyOf(vacancies);
        }
    }

    /** All on offer, with numbers only. */
    List<Found> all(Passage passage) {
        return trainings.all().stream()
                .map(one -> new Found(one, openedBy.of(one, passage), List.of(), false))
                .toList();
    }

    /** One of them by its name in an address; empty when it is not on offer. */
    public Optional<Found> one(String id, Passage passage) {
        boolean reads = passage.readable().contains(DataGroup.EMPLOYER_FILE);
        return trainings.all().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .map(one -> {
                    var opening = openedBy.of(one, passage);
                    var some =
                            opening.vacancies().stream().limit(MOST_VACANCIES).toList();
                    return new Found(one, opening, reads ? vacancies.some(some, passage) : List.of(), reads);
                });
    }
}
