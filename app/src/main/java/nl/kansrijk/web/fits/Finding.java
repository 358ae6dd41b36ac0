package nl.kansrijk.web.fits;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.Employers;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.instruments.TrainingId;
import nl.kansrijk.instruments.Trainings;
import nl.kansrijk.matching.Shortlist;
import nl.kansrijk.matching.WhoFits;
import nl.kansrijk.matching.introductions.Introduction;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.matching.introductions.Proposals;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;

/** Asks the rooms, inside one passage, everything that the page of who fits needs. */
@Component
class Finding {
    private final Vacancies vacancies;
    private final Employers employers;
    private final Trainings trainings;
    private final WhoFits whoFits;
    private final Asking asking;

    Finding(Vacancies vacancies, Employers employers, Trainings trainings, WhoFits whoFits, Asking asking) {
        this.vacancies = vacancies;
        this.employers = employers;
        this.trainings = trainings;
        this.whoFits = whoFits;
        this.asking = asking;
    }

    /** The proposals around a vacancy and the last day to answer one. */
    @Component
    static class Asking {
        private final Introductions introductions;
        private final Proposals proposals;

        Asking(Introductions introductions, Proposals proposals) {
            this.introductions = introductions;
            this.proposals = proposals;
        }
    }

    record About(Vacancy vacancy, String firm, Map<TrainingId, Training> trainings) {}

    record Found(About about, Shortlist list, List<Introduction> proposed, LocalDate lastDay, TenantId viewer) {
        Vacancy vacancy() {
            return about.vacancy();
        }
    }

    Optional<Found> list(FitsQuery query, Passage passage) {
        return about(query.vacancy(), passage)
                .flatMap(about -> whoFits.forVacancy(query.vacancy(), query.wish(), passage)
                        .map(list -> new Found(
                                about,
                                list,
                                asking.introductions.ofVacancy(query.vacancy(), passage),
                                asking.proposals.lastDay(passage),
                                passage.actor().tenant())));
    }

    /** The vacancy with the name of its employer and the trainings on offer; empty when not seen by who looks. */
    Optional<About> about(VacancyId id, Passage passage) {
        return vacancies.get(id, passage).map(vacancy -> {
            var names = employers.names(List.of(vacancy.employer()), passage);
            return new About(vacancy, names.getOrDefault(vacancy.employer(), ""), onOffer());
        });
    }

    private Map<TrainingId, Training> onOffer() {
        return trainings.all().stream().collect(Collectors.toMap(Training::id, Function.identity()));
    }
}
