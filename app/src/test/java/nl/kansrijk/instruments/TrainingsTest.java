package nl.kansrijk.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.kansrijk.instruments.Training.LanguageStep;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.Code;
import nl.kansrijk.taxonomy.Codes;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.Skills;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class TrainingsTest {
    private static final SkillCode FORKLIFT = new SkillCode("esco:s:28cb374e-6261-4133-8371-f9a5470145da");

    @Autowired
    Trainings trainings;

    @Autowired
    DemoTrainings demo;

    @Autowired
    TrainingTable table;

    @Autowired
    Skills skills;

    @Autowired
    Codes codes;

    @Autowired
    StarterShelf shelf;

    @Autowired
    Clock clock;

    LocalDate today;

    @BeforeEach
    void a_filled_catalogue() {
        today = DutchTime.day(clock.instant());
        demo.fill(today);
        shelf.fill();
    }

    @Test
    void there_are_eleven_trainings_and_filling_again_adds_none() {
        assertThat(trainings.all()).hasSize(11);
        assertThat(demo.fill(today.plusDays(99))).isZero();
    }

    @Test
    void every_training_teaches_something_that_the_other_rooms_know_too() {
        var certificates = codes.certificates().stream().map(Code::code).collect(Collectors.toSet());
        assertThat(trainings.all()).allSatisfy(training -> {
            var outcome = training.outcome();
            assertThat(outcome.skills())
                    .allSatisfy(skill -> assertThat(skills.find(skill)).isPresent());
            assertThat(certificates).containsAll(outcome.certificates());
            assertThat(outcome.skills().size()
                            + outcome.certificates().size()
                            + outcome.language().stream().count())
                    .isPositive();
        });
    }

    @Test
    void the_forklift_is_learned_in_two_weeks_with_a_certificate() {
        var found = trainings.teaching(FORKLIFT);
        assertThat(found).hasSize(1);
        var training = found.getFirst();
        assertThat(training.weeks()).isEqualTo(2);
        assertThat(training.outcome().certificates()).containsExactly("FORKLIFT");
        assertThat(training.title().in(Locale.of("nl"))).isEqualTo("Heftruck rijden met certificaat");
        assertThat(training.title().in(Locale.ENGLISH)).isEqualTo("Driving a forklift with certificate");
        assertThat(trainings.get(training.id())).contains(training);
        assertThat(trainings.get(new TrainingId("bestaat-niet"))).isEmpty();
    }

    @Test
    void a_group_has_places_and_the_last_group_may_not_be_full() {
        var forklift = trainings.teaching(FORKLIFT).getFirst();
        assertThat(forklift.places()).isEqualTo(6);
        assertThat(List.of(0, 1, 6, 7, 24)).extracting(forklift::groups).containsExactly(0, 1, 1, 2, 4);
    }

    @Test
    void a_language_training_says_to_which_level() {
        assertThat(trainings
                        .get(new TrainingId("taal-op-werk"))
                        .orElseThrow()
                        .outcome()
                        .language())
                .contains(new LanguageStep("nl", "A2"));
        assertThatThrownBy(() -> new LanguageStep("nl", "D1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_next_start_is_today_or_later_and_keeps_its_rhythm() {
        var first = table.on(today).getFirst().nextStart();
        for (int days : List.of(0, 1, 27, 28, 29, 400)) {
            var later = table.on(first.plusDays(days)).getFirst().nextStart();
            assertThat(later).isBetween(first.plusDays(days), first.plusDays(days + 7L * 52));
            assertThat((later.toEpochDay() - first.toEpochDay()) % 7).isZero();
        }
        assertThat(table.on(first).getFirst().nextStart()).isEqualTo(first);
    }
}
