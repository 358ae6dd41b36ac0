package nl.kansrijk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.instruments.DemoTrainings;
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
    void a_code_nobody_knows_leads_nowhere() {
        var trail = listing(
                matcher, Permission.CANDIDATES, passage -> sameCode.trace(new SkillCode("esco:s:unknown"), passage));
        assertThat(trail.vacancies()).isEmpty();
        assertThat(trail.teaching()).isEmpty();
        assertThat(trail.levelOfClient()).isEmpty();
    }
}
