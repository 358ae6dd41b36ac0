package nl.kansrijk.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.plan.joint.Changed;
import nl.kansrijk.plan.joint.Term;
import nl.kansrijk.plan.joint.Terms;

/** Every line of a plan with all that is known of it, so that two versions can be laid side by side. */
public final class Lines {
    private Lines() {}

    /** Whether this line is the same in both, or in neither. */
    static boolean same(UUID line, Plan one, Plan other) {
        return one(line, one).equals(one(line, other));
    }

    /** Which lines are not as they were, how far they are included. */
    public static List<Changed> since(Plan then, Plan now) {
        return all(now).since(all(then));
    }

    private static Optional<Term> one(UUID line, Plan plan) {
        return all(plan).lines().stream()
                .filter(found -> found.line().equals(line))
                .findFirst();
    }

    private static Terms all(Plan plan) {
        var lines = new ArrayList<Term>();
        for (var one : plan.goals())
            lines.add(new Term(one.id(), Term.Kind.GOAL, one.said().words(), one.toString()));
        for (var one : plan.steps())
            lines.add(new Term(one.id(), Term.Kind.STEP, one.said().words(), one.toString()));
        for (var one : plan.arrangements())
            lines.add(new Term(one.id(), one.kind().term(), one.said().words(), one.toString()));
        for (var one : plan.evaluations())
            lines.add(new Term(one.id(), Term.Kind.LOOK_BACK, one.words(), one.toString()));
        for (var one : plan.handovers()) lines.add(new Term(one.id(), Term.Kind.HANDOVER, one.to(), one.toString()));
        plan.integration().ifPresent(one -> lines.addAll(integration(one)));
        return new Terms(lines);
    }

    private static List<Term> integration(Integration one) {
        var lines = new ArrayList<Term>();
        lines.add(new Term(
                Integration.LINE,
                Term.Kind.INTEGRATION,
                one.said().route().name(),
                one.said().toString()));
        for (var hours : one.hours())
            lines.add(new Term(hours.id(), Term.Kind.INTEGRATION, hours.words(), hours.toString()));
        for (var level : one.languages())
            lines.add(new Term(
                    Integration.line(level.skill()),
                    Term.Kind.INTEGRATION,
                    level.skill() + " " + level.level(),
                    level.toString()));
        return lines;
    }
}
