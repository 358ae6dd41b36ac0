package nl.kansrijk.plan;

import java.util.ArrayList;
import nl.kansrijk.plan.joint.Term;
import nl.kansrijk.plan.joint.Terms;

/** What of a plan people put their name under: the goals, what was agreed, help, risks and the route of integration; not how far it is. */
final class SignedLines {
    private SignedLines() {}

    static Terms of(Plan plan) {
        var lines = new ArrayList<Term>();
        plan.goals().stream()
                .filter(one -> one.state() != Goal.State.DROPPED)
                .map(one -> new Term(
                        one.id(),
                        Term.Kind.GOAL,
                        one.said().words(),
                        one.said().why() + " / " + one.said().noticed()))
                .forEach(lines::add);
        plan.steps().stream()
                .filter(one -> one.lane().agreed() && one.sure() > 0)
                .map(one -> new Term(
                        one.id(),
                        Term.Kind.STEP,
                        one.said().words(),
                        one.said().helper() + " / " + one.said().day()))
                .forEach(lines::add);
        plan.arrangements().stream()
                .filter(one -> one.kind() != Arrangement.Kind.VISIT && one.state() != Arrangement.State.ENDED)
                .map(Arrangement::term)
                .forEach(lines::add);
        plan.integration()
                .map(one -> new Term(
                        Integration.LINE,
                        Term.Kind.INTEGRATION,
                        one.said().route().name(),
                        one.said().toString()))
                .ifPresent(lines::add);
        return new Terms(lines);
    }
}
