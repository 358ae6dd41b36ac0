package nl.kansrijk.web.fits;

import java.util.Optional;
import nl.kansrijk.access.Relation;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.fits.Explaining.Found;
import nl.kansrijk.web.trainings.TrainingWords;

/** One explanation as it is read: for whom and in which words. */
record Seen(FitsQuery query, Found found, ChanceLines lines, Words words) {
    boolean reader() {
        return found.relation() == Relation.SELF;
    }

    /** Where a training is: with the person and the vacancy for who can choose it for them. */
    String path(Training training) {
        var vacancy = Optional.of(query.vacancy());
        return switch (found.relation()) {
            case SELF -> TrainingWords.pathForYou(training.id(), vacancy);
            case OWN_CASELOAD -> TrainingWords.pathFor(found.client(), training.id(), vacancy);
            default -> TrainingWords.path(training);
        };
    }
}
