package nl.kansrijk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.engine.Weights;
import nl.kansrijk.instruments.DemoTrainings;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.matching.translation.Bridges;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.profile.Value;
import nl.kansrijk.taxonomy.SkillCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SameCodeTest extends MatchingHouse {
    private static final SkillCode TAUGHT = new SkillCode("esco:s:ec66b111-d8d0-4516-88ba-ee0b6fe6f695");

    @Autowired
    SameCode sameCode;

    @Autowired
    DemoTrainings demo;

    @Autowired
    Bridges bridges;

    @Autowired
    Numbers numbers;

    @Test
    void one_skill_code_stands_on_the_client_the_vacancy_and_the_training() {
        demo.fill(today());
        var client = picker(first("HS_SKILL", TAUGHT.value(), new Value.Level(2)));
        var onClient = with(caseManager, Permission.CLIENT_CHANCES, client, passage -> sameCode.trace(TAUGHT, passage));
        assertThat(onClient.levelOfClient()).hasValue(2);
        assertThat(onClient.teaching())
                .extracting(training -> training.id().value())
                .contains("orderpicken");
        var onVacancy = with(
                caseManager, Permission.CLIENT_CHANCES, client, passage -> sameCode.trace(Drafts.PICKING, passage));
        assertThat(onVacancy.vacancies()).containsExactly(orderPicker);
        assertThat(onVacancy.levelOfClient()).hasValue(2);
    }

    @Test
    void the_trail_names_the_same_trainings_as_the_explanation_of_a_task() {
        demo.fill(today());
        var offer = bridges.offer();
        var demand = index.vacancy(orderPicker).orElseThrow();
        var missing = index.person(learner()).orElseThrow();
        var why = index.region().explain(demand, missing, Weights.standard(), offer.bridges());
        for (var task : demand.asked().tasks()) {
            var line = why.merits().stream()
                    .filter(one -> one.id().equals("task:" + task.skill()))
                    .findFirst()
                    .orElseThrow();
            var trail = listing(
                    matcher, Permission.CANDIDATES, passage -> sameCode.trace(numbers.skill(task.skill()), passage));
            var named = Stream.concat(
                    trail.teaching().stream(), trail.alike().stream().map(SameCode.Alike::training));
            assertThat(named.map(Training::id))
                    .containsExactlyInAnyOrderElementsOf(
                            line.helpedBy().stream().map(offer::of).toList());
        }
    }

    @Test
    void a_code_nobody_knows_leads_nowhere() {
        var trail = listing(
                matcher, Permission.CANDIDATES, passage -> sameCode.trace(new SkillCode("esco:s:unknown"), passage));
        assertThat(trail.vacancies()).isEmpty();
        assertThat(trail.teaching()).isEmpty();
        assertThat(trail.levelOfClient()).isEmpty();
    }
}
