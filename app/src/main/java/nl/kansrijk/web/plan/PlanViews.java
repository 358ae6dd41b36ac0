package nl.kansrijk.web.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.casework.Norms;
import nl.kansrijk.plan.Goal;
import nl.kansrijk.plan.Plan;
import nl.kansrijk.plan.Standing;
import nl.kansrijk.plan.Step;
import nl.kansrijk.plan.joint.Joint;
import nl.kansrijk.plan.joint.JointLine;
import nl.kansrijk.plan.joint.JointLine.Progress;
import nl.kansrijk.plan.joint.Party;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.plan.PlanView.GoalPart;
import nl.kansrijk.web.plan.PlanView.JointGroup;
import nl.kansrijk.web.plan.PlanView.JointLineView;
import nl.kansrijk.web.plan.PlanView.JointPart;
import nl.kansrijk.web.plan.PlanView.NameLine;
import nl.kansrijk.web.plan.PlanView.StepLine;
import org.springframework.stereotype.Component;

/** Puts a plan in words. */
@Component
public class PlanViews {
    /** From here on a client finds it the own choice. Unit: step of 1 to 5. Source: row 4-63. */
    private static final String CARRIED = "plan_carried";

    private final Norms norms;
    private final MoreWords more;

    PlanViews(Norms norms, MoreWords more) {
        this.norms = norms;
        this.more = more;
    }

    /** A plan, with the name of the employer who shares a part of it. */
    record Seen(Standing standing, String employer) {}

    PlanView of(Place place, Seen seen) {
        var standing = seen.standing();
        var plan = standing.plan();
        var words = place.words();
        var full = plan.open().size() < Plan.MOST_GOALS
                ? Optional.<String>empty()
                : Optional.of(words.say("plan.refused.three"));
        return new PlanView(
                new PlanView.Top(place.path(), standing.version().number(), place.writes(), full),
                plan.now().map(step -> step(step, place)),
                plan.open().stream().map(goal -> goal(goal, plan, place)).toList(),
                plan.goals().stream()
                        .filter(goal -> !goal.open())
                        .map(goal -> goal(goal, plan, place))
                        .toList(),
                names(standing, place),
                standing.joint().map(joint -> joint(joint, seen.employer(), words)),
                more.of(standing, place));
    }

    static GoalPart goal(Goal goal, Plan plan, Place place) {
        var ending =
                goal.open() ? Optional.<String>empty() : Optional.of(place.say("goal." + goal.state(), goal.reason()));
        return new GoalPart(
                goal.id().toString(),
                words(goal, place.words()),
                goal.said().why(),
                noticed(goal, place.words()),
                ending,
                plan.towards(goal.id()).stream().map(one -> step(one, place)).toList());
    }

    /** A goal of the library is read in the language of the reader. */
    static String words(Goal goal, Words words) {
        var key = "goal." + goal.said().code();
        return goal.said().code().isEmpty() || !words.knows(key) ? goal.said().words() : words.say(key);
    }

    private static String noticed(Goal goal, Words words) {
        var key = "goal." + goal.said().code() + ".noticed";
        boolean own = !goal.said().noticed().isEmpty() || !words.knows(key);
        return own ? goal.said().noticed() : words.say(key);
    }

    static StepLine step(Step step, Place place) {
        var words = place.words();
        var helper = step.said().helper();
        return new StepLine(
                step.id().toString(),
                step.said().words(),
                helper.isEmpty() ? place.say("alone") : words.say("plan.helps", helper),
                words.day(step.said().day()),
                step.lane().name(),
                words.say("plan.lane." + step.lane()),
                Optional.of(step.reason()).filter(why -> !why.isEmpty()));
    }

    private PlanView.Names names(Standing standing, Place place) {
        var lines = Arrays.stream(Party.values())
                .filter(party -> party != Party.EMPLOYER
                        || standing.joint()
                                .filter(one -> one.state() == Joint.State.OPEN)
                                .isPresent())
                .map(party -> name(standing.of(party), party, place))
                .toList();
        var carried = standing.voluntary()
                .filter(choice ->
                        choice >= norms.on(DutchTime.day(standing.version().at()), CARRIED))
                .map(choice -> place.say("carried"));
        return new PlanView.Names(
                lines,
                carried,
                standing.canBeSigned()
                        ? Optional.empty()
                        : Optional.of(place.words().say("plan.sign.nothing")));
    }

    private static NameLine name(Optional<Standing.Name> found, Party party, Place place) {
        if (found.isEmpty()) return new NameLine(place.say("name." + party + ".none"), false, List.of());
        var name = found.get();
        var day = place.words().day(DutchTime.day(name.given().at()));
        var changes = PlanDesk.said(name.since(), place.words());
        return new NameLine(
                place.say("name." + party + (name.stands() ? ".stands" : ".before"), day), name.stands(), changes);
    }

    /** The part of an employer, in the words of this reader. */
    public static JointPart joint(Joint joint, String employer, Words words) {
        var groups = Arrays.stream(JointLine.Kind.values())
                .map(kind -> new JointGroup(
                        words.say("plan.kind." + kind),
                        joint.lines().stream()
                                .filter(line -> line.kind() == kind)
                                .map(line -> line(line, words))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
        boolean asked = joint.state() == Joint.State.ASKED;
        return new JointPart(joint.id().toString(), employer, asked, joint.number(), asked ? List.of() : groups);
    }

    private static JointLineView line(JointLine line, Words words) {
        var who = words.say("plan.by." + line.by());
        return new JointLineView(
                line.id().toString(),
                line.words(),
                line.day()
                        .map(day -> words.say("plan.by.day", who, words.day(day)))
                        .orElse(who),
                line.progress().name(),
                words.say("plan.progress." + line.progress()),
                line.remark(),
                next(line.progress(), words));
    }

    private static List<PlanView.Next> next(Progress now, Words words) {
        return Arrays.stream(Progress.values())
                .filter(one -> one != now)
                .map(one -> new PlanView.Next(one.name(), words.say("plan.next." + one)))
                .toList();
    }
}
