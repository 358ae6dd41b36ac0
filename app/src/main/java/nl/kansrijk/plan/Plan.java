package nl.kansrijk.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What is wanted, what is done for it, and what stands around it. Lines keep their number for as long as the plan lives.
 *
 * @param integration filled for who has to learn the language and the country
 */
public record Plan(
        List<Goal> goals,
        List<Step> steps,
        List<Arrangement> arrangements,
        List<Evaluation> evaluations,
        List<WarmHandover> handovers,
        Optional<Integration> integration) {
    /** More goals at once make none of them come closer. Source: domain J5. */
    public static final int MOST_GOALS = 3;

    /** Before anything was written down. */
    public static final Plan EMPTY = new Plan(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

    public Plan {
        goals = List.copyOf(goals);
        steps = List.copyOf(steps);
        arrangements = List.copyOf(arrangements);
        evaluations = List.copyOf(evaluations);
        handovers = List.copyOf(handovers);
    }

    public Optional<Goal> goal(UUID id) {
        return goals.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Step> step(UUID id) {
        return steps.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The goals that are worked on. */
    public List<Goal> open() {
        return goals.stream().filter(Goal::open).toList();
    }

    /** The steps towards a goal, in the order in which they are done. */
    public List<Step> towards(UUID goal) {
        return steps.stream()
                .filter(one -> one.goal().equals(goal))
                .sorted(Comparator.comparing(one -> one.said().day()))
                .toList();
    }

    /** The one step to do now: what is begun, or else what was agreed, soonest first. */
    public Optional<Step> now() {
        return steps.stream()
                .filter(one -> one.lane() == Step.Lane.DOING || one.lane() == Step.Lane.AGREED)
                .filter(one -> goal(one.goal()).filter(Goal::open).isPresent())
                .min(Comparator.comparing((Step one) -> one.lane() == Step.Lane.AGREED)
                        .thenComparing(one -> one.said().day()));
    }

    /** Whether nothing was ever written down. */
    public boolean empty() {
        return goals.isEmpty();
    }

    public Optional<Arrangement> arrangement(UUID id) {
        return arrangements.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<WarmHandover> handover(UUID id) {
        return handovers.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Plan with(Goal goal) {
        return new Plan(put(goals, goal, Goal::id), steps, arrangements, evaluations, handovers, integration);
    }

    Plan with(Step step) {
        return new Plan(goals, put(steps, step, Step::id), arrangements, evaluations, handovers, integration);
    }

    Plan with(Arrangement one) {
        return new Plan(goals, steps, put(arrangements, one, Arrangement::id), evaluations, handovers, integration);
    }

    Plan with(Evaluation one) {
        return new Plan(goals, steps, arrangements, put(evaluations, one, Evaluation::id), handovers, integration);
    }

    Plan with(WarmHandover one) {
        return new Plan(goals, steps, arrangements, evaluations, put(handovers, one, WarmHandover::id), integration);
    }

    Plan with(Integration one) {
        return new Plan(goals, steps, arrangements, evaluations, handovers, Optional.of(one));
    }

    /** The same with this line, in the place of the one with its number or at the end. */
    static <T> List<T> put(List<T> lines, T line, Function<T, UUID> id) {
        var all = new ArrayList<>(lines);
        for (int i = 0; i < all.size(); i++)
            if (id.apply(all.get(i)).equals(id.apply(line))) {
                all.set(i, line);
                return all;
            }
        all.add(line);
        return all;
    }
}
