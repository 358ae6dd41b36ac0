package nl.kansrijk.proofs;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Permission;
import nl.kansrijk.plan.Arrangement;
import nl.kansrijk.plan.Edit;
import nl.kansrijk.plan.Goal;
import nl.kansrijk.plan.Integration;
import nl.kansrijk.plan.MoreEdit;
import nl.kansrijk.plan.Plans;
import nl.kansrijk.plan.Step;
import nl.kansrijk.plan.joint.Joint;
import nl.kansrijk.plan.joint.JointLine;
import nl.kansrijk.plan.joint.Joints;
import nl.kansrijk.plan.joint.Party;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;

/** A plan with a goal and an agreed step, and the part of the employer to whom the person said yes: after {@link OfferProp}. */
@Component
class PlanProp implements Prop {
    private final Plans plans;
    private final Joints joints;
    private final Clock clock;

    PlanProp(Plans plans, Joints joints, Clock clock) {
        this.plans = plans;
        this.joints = joints;
        this.clock = clock;
    }

    @Override
    public Map<String, String> put(Scene scene) {
        var goal = UUID.randomUUID();
        var step = UUID.randomUUID();
        var day = DutchTime.day(clock.instant()).plusDays(7);
        var words = new Step.Said(scene.words("step"), "", day);
        change(scene, new Edit.KeepGoal(goal, new Goal.Said("", scene.words("goal"), "", ""), Optional.empty()));
        change(scene, new Edit.KeepStep(step, goal, words, ""));
        change(scene, new Edit.Agree(step, words, 8));
        var extra = UUID.randomUUID();
        var help = new Arrangement.Said(scene.words("help"), "Koen", day, 4, "08:15");
        change(scene, new MoreEdit.KeepArrangement(extra, Arrangement.Kind.SUPPORT, help));
        var route = new Integration.Said(Integration.Route.B1, day.minusDays(30), Optional.empty(), Optional.empty());
        change(scene, new MoreEdit.KeepIntegration(route));
        var part = joint(scene);
        var line = part.lines().getFirst().id().toString();
        return Map.of(
                "{goal}", goal.toString(),
                "{step}", step.toString(),
                "{joint}", part.id().toString(),
                "{line}", line,
                "{extra}", extra.toString());
    }

    private void change(Scene scene, Edit edit) {
        scene.guide(Permission.CHANGE_PLAN, passage -> {
            var seen = plans.of(scene.client(), passage).version().number();
            return plans.change(scene.client(), new Plans.Asked(edit, seen, UUID.randomUUID()), passage);
        });
    }

    private Joint joint(Scene scene) {
        scene.guide(Permission.CHANGE_PLAN, passage -> {
            var yes = joints.mayJoin(scene.client(), passage).getFirst();
            return joints.ask(scene.client(), yes.facts().id(), passage);
        });
        scene.self(Permission.CHANGE_OWN_PLAN, passage -> {
            var asked = joints.of(scene.client(), passage).orElseThrow();
            return joints.open(scene.client(), asked.id(), passage);
        });
        return scene.guide(Permission.CHANGE_PLAN, passage -> {
            var part = joints.of(scene.client(), passage).orElseThrow();
            var line = new Joints.NewLine(JointLine.Kind.EXPECT, Party.CLIENT, scene.words("line"), Optional.empty());
            joints.add(part.id(), line, UUID.randomUUID(), passage);
            return joints.of(scene.client(), passage).orElseThrow();
        });
    }
}
