package nl.kansrijk.matching.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.employers.Asked;
import nl.kansrijk.employers.Diploma;
import nl.kansrijk.employers.Draft;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.employers.Task;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.engine.Answer;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.HourRange;
import nl.kansrijk.engine.LanguageAsked;
import nl.kansrijk.engine.LanguageSkill;
import nl.kansrijk.instruments.DemoTrainings;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.Skills;
import nl.kansrijk.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class VacancyTranslationTest {
    @Autowired
    VacancyTranslation translation;

    @Autowired
    Numbers numbers;

    @Autowired
    Skills skills;

    @Autowired
    Occupations occupations;

    @Autowired
    Bridges bridges;

    @Autowired
    DemoTrainings demo;

    private final Draft draft = Drafts.orderPicker(new TenantId(3));

    @Test
    void tasks_competencies_and_papers_come_over_under_their_codes() {
        var asked = demand(draft).asked();
        assertThat(asked.tasks())
                .extracting(nl.kansrijk.engine.Task::skill)
                .containsExactly(skills.number(Drafts.PICKING), skills.number(Drafts.PACKING));
        assertThat(asked.competencies()).containsEntry(24105, 3).containsEntry(24121, 1);
        assertThat(asked.certificates())
                .containsExactly(numbers.certificate("FORKLIFT").getAsInt());
        assertThat(asked.dutch()).containsEntry(LanguageSkill.READING, new LanguageAsked(3, true));
    }

    @Test
    void two_tasks_with_one_skill_become_one_with_their_shares_together() {
        var twice = List.of(
                new Task("Verzamelen", Drafts.PICKING, 60, true, 2, ""),
                new Task("Nog eens verzamelen", Drafts.PICKING, 40, false, 6, ""));
        var tasks = demand(with(twice, draft.asked())).asked().tasks();
        assertThat(tasks).containsExactly(new nl.kansrijk.engine.Task(skills.number(Drafts.PICKING), 100, true, 6));
    }

    @Test
    void hours_days_place_and_the_sector_of_the_occupation_come_over() {
        var demand = demand(draft);
        assertThat(demand.schedule().hours()).contains(new HourRange(24, 32));
        assertThat(demand.schedule().week()).isPresent();
        assertThat(demand.place()).isPresent();
        assertThat(numbers.sector(demand.trade().sector().getAsInt())).isEqualTo("H");
        assertThat(occupations.code(demand.trade().occupation().getAsInt()))
                .isEqualTo(draft.head().occupation().orElseThrow());
    }

    @Test
    void what_the_employer_does_not_say_is_a_question_and_what_it_offers_is_a_yes() {
        var demand = demand(draft);
        assertThat(demand.setting().helps().no()).isEmpty();
        assertThat(demand.setting().helps().yes())
                .contains(
                        numbers.help("BUDDY").getAsInt(),
                        numbers.help("JOB_COACH").getAsInt(),
                        numbers.help("TECHNOLOGY").getAsInt());
        assertThat(demand.growth().training()).isEqualTo(Answer.YES);
        assertThat(demand.growth().teaches())
                .containsExactlyInAnyOrder(skills.number(Drafts.PICKING), skills.number(Drafts.PACKING));
    }

    @Test
    void only_loads_that_an_aid_takes_away_are_eased() {
        var setting = demand(draft).setting();
        assertThat(setting.loads()).hasSize(2);
        assertThat(setting.eased()).containsExactly(numbers.load("standing").getAsInt());
    }

    @Test
    void a_diploma_the_law_asks_stands_among_the_legal_papers() {
        var asked = new Asked(
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Optional.of(new Diploma(Diploma.LegalGround.BIG, "", "Verpleegkunde")));
        var certificates = demand(with(draft.tasks(), asked)).asked().certificates();
        assertThat(certificates)
                .singleElement()
                .satisfies(code -> assertThat(numbers.certificate(code)).isEqualTo("DIPLOMA_BIG"));
    }

    @Test
    void a_training_teaches_the_same_numbers_and_a_language_course_all_five_skills() {
        demo.fill(java.time.LocalDate.of(2026, 1, 5));
        var offer = bridges.offer();
        assertThat(offer.bridges()).hasSize(11).anySatisfy(bridge -> {
            assertThat(offer.of(bridge.id()).value()).isEqualTo("taal-op-werk");
            assertThat(bridge.dutch()).hasSize(5).containsEntry(LanguageSkill.SPEAKING, 3);
        });
        assertThat(offer.bridges())
                .anySatisfy(bridge -> assertThat(bridge.certificates())
                        .contains(numbers.certificate("FORKLIFT").getAsInt()));
    }

    private Demand demand(Draft asked) {
        var life = new Vacancy.Life(1, Instant.parse("2026-11-01T09:00:00Z"), Optional.empty(), Optional.empty());
        return translation.demand(new Vacancy(VacancyId.random(), new TenantId(2), asked, life));
    }

    private Draft with(List<Task> tasks, Asked asked) {
        return new Draft(
                draft.head(),
                tasks,
                asked,
                draft.work(),
                draft.loads(),
                draft.inclusion(),
                draft.growth(),
                draft.application());
    }
}
