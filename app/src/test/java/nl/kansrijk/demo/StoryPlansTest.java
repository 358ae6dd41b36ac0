package nl.kansrijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.kansrijk.access.Permission;
import nl.kansrijk.plan.Arrangement;
import nl.kansrijk.plan.Plan;
import nl.kansrijk.plan.Plans;
import nl.kansrijk.plan.Standing;
import nl.kansrijk.plan.Step;
import nl.kansrijk.plan.joint.JointLine;
import nl.kansrijk.plan.joint.Joints;
import nl.kansrijk.plan.joint.Party;
import nl.kansrijk.shared.ClientId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The plans of the people with a story, seen through the doors that the pages use. */
class StoryPlansTest extends DemoHouse {
    @Autowired
    Plans plans;

    @Autowired
    Joints joints;

    @Test
    void marja_and_her_contact_person_carry_her_plan_and_she_chose_it_herself() {
        var plan = plan("P1", "anneke");
        assertThat(plan.signed(Party.CLIENT)).isTrue();
        assertThat(plan.signed(Party.PROFESSIONAL)).isTrue();
        assertThat(plan.voluntary()).contains(5);
        assertThat(plan.plan().steps())
                .extracting(Step::lane)
                .contains(Step.Lane.DONE, Step.Lane.AGREED, Step.Lane.IDEA);
    }

    @Test
    void daan_is_called_at_a_quarter_past_eight_and_has_one_coach_for_three_years() {
        var plan = plan("P3", "femke").plan();
        assertThat(plan.arrangements())
                .anyMatch(
                        one -> one.said().extra().equals("08:15") && one.said().amount() == 4)
                .anyMatch(one -> one.said().words().contains("Reizen"));
        assertThat(plan.arrangements().stream()
                        .filter(one -> one.kind() == Arrangement.Kind.VISIT)
                        .map(one -> one.said().who())
                        .distinct())
                .hasSize(1);
        assertThat(plan.arrangements().stream()
                        .map(one -> one.said().day())
                        .min(LocalDate::compareTo)
                        .orElseThrow())
                .isBefore(FROM.today().minusYears(3));
    }

    @Test
    void yusuf_has_language_integration_and_welding_in_one_plan_that_waits_only_for_his_own_name() {
        var plan = plan("P4", "rachid");
        assertThat(plan.plan().open()).hasSize(Plan.MOST_GOALS);
        assertThat(plan.plan().integration().orElseThrow().total()).isEqualTo(8);
        assertThat(plan.joint().orElseThrow().lines())
                .extracting(JointLine::words)
                .contains("Vier leerdagen met een vaste begeleider");
        assertThat(plan.of(Party.CLIENT)).isEmpty();
        assertThat(plan.signed(Party.PROFESSIONAL)).isTrue();
        assertThat(plan.signed(Party.EMPLOYER)).isTrue();
    }

    @Test
    void johan_sees_what_he_agreed_with_yusuf_and_nothing_else() {
        var seen = with(actor("johan"), Permission.JOINT_PLAN, joints::ofEmployer);
        assertThat(seen).extracting(one -> one.around().client()).containsExactly(persona("P4"));
        assertThat(seen.toString()).doesNotContain("inburgering", "taalles");
    }

    @Test
    void kees_asks_what_work_does_to_his_money() {
        assertThat(plan("P5", "joke").plan().goals())
                .extracting(goal -> goal.said().code())
                .containsExactly("money-no-bar", "debt-help");
    }

    private Standing plan(String code, String guide) {
        ClientId client = persona(code);
        return about(client, actor(guide), Permission.SEE_PLAN, passage -> plans.of(client, passage));
    }
}
