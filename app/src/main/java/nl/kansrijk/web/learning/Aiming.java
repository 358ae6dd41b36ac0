package nl.kansrijk.web.learning;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.employers.Employers;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.instruments.TrainingId;
import nl.kansrijk.matching.Because;
import nl.kansrijk.matching.Weighing;
import nl.kansrijk.matching.Why;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.rest.RestNow;
import nl.kansrijk.web.trainings.TrainingFinding;
import org.springframework.stereotype.Component;

/** Asks the rooms, inside one passage about someone, what a training does for them, for one vacancy when that is known. */
@Component
class Aiming {
    private final TrainingFinding trainings;
    private final Vacancies vacancies;
    private final Employers employers;
    private final Standing standing;

    Aiming(TrainingFinding trainings, Vacancies vacancies, Employers employers, Standing standing) {
        this.trainings = trainings;
        this.vacancies = vacancies;
        this.employers = employers;
        this.standing = standing;
    }

    /** How it stands with someone: what fits, what is to do, and whether matching rests. */
    @Component
    record Standing(Why why, Tasks tasks, RestNow now) {}

    /** Errors: {@link NotHere} for a training that is not on offer. A vacancy that is not open is left out. */
    Aim of(ClientId client, String training, String vacancy, String who, Passage passage) {
        var found = trainings.one(training, passage).orElseThrow(NotHere::new);
        var work = number(vacancy).flatMap(id -> vacancies.get(id, passage)).filter(Vacancy::open);
        var because = work.map(one -> standing.why().pair(client, one, Weighing.asIs(), passage));
        var firm = work.map(Vacancy::employer)
                .map(id -> employers.names(List.of(id), passage).getOrDefault(id, ""))
                .orElse("");
        boolean stopped = because.filter(Because.Stopped.class::isInstance).isPresent();
        return new Aim(
                found,
                work,
                firm,
                way(because),
                stopped,
                standing.now().of(client, passage),
                standing.tasks().of(client, passage),
                who);
    }

    private static List<TrainingId> way(Optional<Because> because) {
        return because.map(one -> one instanceof Because.Explained explained
                        ? explained.help().trainings()
                        : List.<TrainingId>of())
                .orElse(List.of());
    }

    private static Optional<VacancyId> number(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(VacancyId.of(text))
                : Optional.empty();
    }
}
