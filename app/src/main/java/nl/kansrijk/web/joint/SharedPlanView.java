package nl.kansrijk.web.joint;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.plan.joint.Changed;
import nl.kansrijk.plan.joint.Joint;
import nl.kansrijk.plan.joint.JointSignature;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.plan.JointForm;
import nl.kansrijk.web.plan.PlanView;
import nl.kansrijk.web.plan.PlanViews;

/** The shared part of one plan, before the employer. {@code form}: to add a line. */
public record SharedPlanView(
        String path, String name, PlanView.JointPart part, List<Signed> names, JointForm.Asked form, boolean empty) {
    public SharedPlanView {
        names = List.copyOf(names);
    }

    /** One name under it. {@code changes}: what changed since; then it does not stand. */
    public record Signed(String says, boolean stands, List<String> changes) {
        public Signed {
            changes = List.copyOf(changes);
        }
    }

    /** One plan in the list. */
    public record Line(String href, String name, String says) {}

    static Line line(Joint joint, Optional<String> name, Words words) {
        return new Line(
                "/leerafspraken/" + joint.id(),
                name.orElseGet(() -> words.say("joint.someone")),
                words.count("joint.lines", joint.holding().size()));
    }

    static SharedPlanView of(Joint joint, String name, List<Signed> names, JointForm.Asked form, Words words) {
        return new SharedPlanView(
                "/leerafspraken/" + joint.id(),
                name,
                PlanViews.joint(joint, "", words),
                names,
                form,
                joint.holding().isEmpty());
    }

    static Signed signed(JointSignature name, List<Changed> since, Words words) {
        var key = "joint.name." + name.party() + (since.isEmpty() ? ".stands" : ".before");
        var changes = since.stream()
                .map(one -> words.say("plan.changed." + one.how(), one.words()))
                .toList();
        return new Signed(words.say(key, words.day(DutchTime.day(name.at()))), since.isEmpty(), changes);
    }
}
