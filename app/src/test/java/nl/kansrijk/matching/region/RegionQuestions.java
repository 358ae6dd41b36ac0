package nl.kansrijk.matching.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.instruments.DemoTrainings;
import nl.kansrijk.matching.MatchingHouse;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What questions over a region have in common in tests: trainings on offer, the ground, an answer that is there. */
abstract class RegionQuestions extends MatchingHouse {
    @Autowired
    Regions regions;

    @Autowired
    DemoTrainings trainings;

    @BeforeEach
    void trainings_on_offer() {
        trainings.fill(today());
    }

    Ground ground(Actor actor) {
        return listing(actor, Permission.REGION_FIGURES, passage -> regions.ground(Optional.empty(), passage));
    }

    static <T> T ready(Asked<T> asked) {
        assertThat(asked).isInstanceOf(Asked.Ready.class);
        return ((Asked.Ready<T>) asked).value();
    }
}
