package nl.kansrijk.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Marketplace;
import nl.kansrijk.plan.joint.Changed;
import nl.kansrijk.plan.joint.Joint;
import nl.kansrijk.plan.joint.JointLine;
import nl.kansrijk.plan.joint.JointLine.Progress;
import nl.kansrijk.plan.joint.Joints;
import nl.kansrijk.plan.joint.Joints.Written;
import nl.kansrijk.plan.joint.Party;
import org.junit.jupiter.api.Test;

/** The employer as co-trainer. Rows 3-26, 3-49, 4-16. */
class JointsTest extends PlanHouse {

    @Test
    void only_an_employer_to_whom_the_client_said_yes_can_be_asked() {
        assertThat(asked(UUID.randomUUID())).isFalse();
        var introduction = saidYes();
        assertThat(asked(introduction)).isTrue();
    }

    @Test
    void the_employer_sees_nothing_before_the_client_opens_it_nor_after_the_client_closes_it() {
        var introduction = saidYes();
        with(caseManager, Permission.CHANGE_PLAN, client, passage -> joints.ask(client, introduction, passage));
        assertThat(ofEmployer()).isEmpty();
        var part = opened(introduction);
        assertThat(ofEmployer()).extracting(Joint::id).containsExactly(part.id());
        with(self, Permission.CHANGE_OWN_PLAN, client, passage -> joints.close(client, part.id(), passage));
        assertThat(ofEmployer()).isEmpty();
        Optional<Joint> found = asEmployer(passage -> joints.find(part.id(), passage));
        assertThat(found).isEmpty();
    }

    @Test
    void what_the_client_takes_back_shuts_the_part_at_once() {
        var introduction = saidYes();
        opened(introduction);
        with(
                self,
                Permission.ANSWER_PROPOSAL,
                client,
                passage -> introductions.withdraw(introduction, "Toch niet", passage));
        assertThat(ofEmployer()).isEmpty();
    }

    @Test
    void another_employer_never_finds_it() {
        var part = opened(saidYes());
        var other = market.stall("Zorggroep Elders").employer();
        assertThat(gate.<Optional<Joint>>pass(
                        Look.by(other, Permission.JOINT_PLAN), passage -> joints.find(part.id(), passage)))
                .isEmpty();
    }

    @Test
    void an_employer_offers_four_learning_days_and_a_learning_goal_and_they_stand_in_the_plan() {
        var part = opened(saidYes());
        add(part, JointLine.Kind.OFFER, "Vier leerdagen");
        add(part, JointLine.Kind.LEARN, "Leren orderpicken");
        assertThat(now().joint().orElseThrow().holding())
                .extracting(JointLine::words)
                .containsExactly("Vier leerdagen", "Leren orderpicken");
    }

    @Test
    void how_far_the_client_is_the_employer_sees() {
        var part = opened(saidYes());
        var line = add(part, JointLine.Kind.LEARN, "Leren orderpicken");
        progress(part, line, Progress.DOING, "Eerste ronde gelopen");
        assertThat(ofEmployer().getFirst().line(line).orElseThrow())
                .matches(one -> one.progress() == Progress.DOING && one.remark().equals("Eerste ronde gelopen"));
    }

    @Test
    void a_new_line_of_the_employer_takes_all_names_away_and_says_which_line_it_was() {
        var introduction = saidYes();
        agreed("Bellen");
        var part = opened(introduction);
        sign(self, Party.CLIENT);
        sign(caseManager, Party.PROFESSIONAL);
        add(part, JointLine.Kind.OFFER, "Vier leerdagen");
        for (var party : List.of(Party.CLIENT, Party.PROFESSIONAL))
            assertThat(now().of(party).orElseThrow().since())
                    .as(party.name())
                    .extracting(Changed::words)
                    .containsExactly("Vier leerdagen");
    }

    @Test
    void all_three_sign_the_same_plan() {
        var introduction = saidYes();
        agreed("Bellen");
        var part = opened(introduction);
        var line = add(part, JointLine.Kind.OFFER, "Vier leerdagen");
        sign(self, Party.CLIENT);
        sign(caseManager, Party.PROFESSIONAL);
        asEmployer(passage -> {
            var found = joints.find(part.id(), passage).orElseThrow();
            joints.sign(found, Party.EMPLOYER, found.number(), passage);
            return found;
        });
        for (var party : Party.values())
            assertThat(now().signed(party)).as(party.name()).isTrue();
        progress(part, line, Progress.DONE, "");
        for (var party : Party.values())
            assertThat(now().signed(party)).as(party.name()).isTrue();
    }

    @Test
    void nothing_of_the_goals_of_the_client_is_in_what_the_employer_gets() {
        var introduction = saidYes();
        agreed("Mijn schulden bespreken");
        opened(introduction);
        assertThat(ofEmployer().toString()).doesNotContain("schulden", "ritme");
    }

    @Test
    void who_says_how_far_it_is_on_an_older_page_sees_that_it_went_on() {
        var part = opened(saidYes());
        var line = add(part, JointLine.Kind.LEARN, "Leren orderpicken");
        progress(part, line, Progress.DOING, "");
        var late = with(
                caseManager,
                Permission.CHANGE_PLAN,
                client,
                passage -> joints.progress(
                        part.id(),
                        new Joints.Step(line, Progress.AGREED, Progress.ENDED, ""),
                        UUID.randomUUID(),
                        passage));
        assertThat(late).isInstanceOf(Written.Stale.class);
    }

    private UUID add(Joint part, JointLine.Kind kind, String words) {
        var number = UUID.randomUUID();
        var line = new Joints.NewLine(kind, Party.EMPLOYER, words, Optional.empty());
        Written written = asEmployer(passage -> joints.add(part.id(), line, number, passage));
        assertThat(written).isInstanceOf(Written.Kept.class);
        return number;
    }

    private void progress(Joint part, UUID line, Progress to, String remark) {
        with(self, Permission.CHANGE_OWN_PLAN, client, passage -> {
            var seen = joints.find(part.id(), passage)
                    .flatMap(one -> one.line(line))
                    .orElseThrow()
                    .progress();
            return joints.progress(part.id(), new Joints.Step(line, seen, to, remark), UUID.randomUUID(), passage);
        });
    }

    private boolean asked(UUID introduction) {
        return with(caseManager, Permission.CHANGE_PLAN, client, passage -> joints.ask(client, introduction, passage));
    }

    private List<Joint> ofEmployer() {
        return asEmployer(joints::ofEmployer);
    }

    private <T> T asEmployer(Function<Passage, T> work) {
        Marketplace.Stall here = stall;
        return gate.pass(Look.by(here.employer(), Permission.CHANGE_JOINT_PLAN), work);
    }
}
