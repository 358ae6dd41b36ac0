package nl.kansrijk.plan;

import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.Reason;

/** One change to one line of a plan. Says why it cannot be, or what the plan becomes; knows nothing of versions. */
public sealed interface Edit permits Edit.KeepGoal, Edit.EndGoal, Edit.KeepStep, Edit.Agree, Edit.Move, MoreEdit {
    /** The number of the line it is about; a number nobody has for a new line. */
    UUID line();

    /** Why it cannot be done to this plan; empty when it can. */
    Optional<Reason> refused(Plan plan);

    /** What this plan becomes. */
    Plan on(Plan plan);

    /** Wants something, or says it in other words. {@code first}: the first small step, with a number of its own. */
    record KeepGoal(UUID line, Goal.Said said, Optional<Step.Said> first) implements Edit {
        @Override
        public Optional<Reason> refused(Plan plan) {
            boolean known = plan.goal(line).isPresent();
            return when(!known && plan.open().size() >= Plan.MOST_GOALS, "plan.refused.three");
        }

        @Override
        public Plan on(Plan plan) {
            var kept = plan.with(plan.goal(line).map(goal -> goal.saying(said)).orElseGet(() -> Goal.open(line, said)));
            return first.map(step -> kept.with(Step.idea(firstStep(), line, step)))
                    .orElse(kept);
        }

        /** The same each time this is asked, so that a form sent twice has one first step. */
        private UUID firstStep() {
            return new UUID(line.getMostSignificantBits(), line.getLeastSignificantBits() ^ 1);
        }
    }

    /** A goal is reached, is no goal any more, or is one again. */
    record EndGoal(UUID line, Goal.State how, String reason) implements Edit {
        @Override
        public Optional<Reason> refused(Plan plan) {
            if (plan.goal(line).isEmpty()) return Optional.of(UNKNOWN);
            if (how == Goal.State.DROPPED && reason.isEmpty()) return Optional.of(Reason.of("plan.refused.reason"));
            boolean again =
                    how == Goal.State.OPEN && plan.goal(line).filter(Goal::open).isEmpty();
            return when(again && plan.open().size() >= Plan.MOST_GOALS, "plan.refused.three");
        }

        @Override
        public Plan on(Plan plan) {
            return plan.with(plan.goal(line).orElseThrow().ended(how, reason));
        }
    }

    /** A step, new or in other words. */
    record KeepStep(UUID line, UUID goal, Step.Said said, String reason) implements Edit {
        @Override
        public Optional<Reason> refused(Plan plan) {
            return plan.goal(goal).isEmpty() ? Optional.of(UNKNOWN) : Optional.empty();
        }

        @Override
        public Plan on(Plan plan) {
            return plan.with(plan.step(line)
                    .map(step -> step.saying(said, reason))
                    .orElseGet(() -> Step.idea(line, goal, said)));
        }
    }

    /** The client is this sure of it, perhaps after it was made smaller, and it is agreed. */
    record Agree(UUID line, Step.Said said, int sure) implements Edit {
        @Override
        public Optional<Reason> refused(Plan plan) {
            return plan.step(line).isEmpty() ? Optional.of(UNKNOWN) : Optional.empty();
        }

        @Override
        public Plan on(Plan plan) {
            var step = plan.step(line).orElseThrow();
            return plan.with(step.saying(said, step.reason()).agreed(sure));
        }
    }

    /** A step goes to another place of the board. */
    record Move(UUID line, Step.Lane to, String reason) implements Edit {
        @Override
        public Optional<Reason> refused(Plan plan) {
            var step = plan.step(line);
            if (step.isEmpty()) return Optional.of(UNKNOWN);
            boolean began = step.get().sure() > 0;
            if (to.agreed() && to != Step.Lane.DONE && !began) return Optional.of(Reason.of("plan.refused.unsure"));
            return when(to == Step.Lane.DROPPED && reason.isEmpty(), "plan.refused.reason");
        }

        @Override
        public Plan on(Plan plan) {
            return plan.with(plan.step(line).orElseThrow().moved(to, reason));
        }
    }

    Reason UNKNOWN = Reason.of("plan.refused.gone");

    private static Optional<Reason> when(boolean so, String key) {
        return so ? Optional.of(Reason.of(key)) : Optional.empty();
    }
}
