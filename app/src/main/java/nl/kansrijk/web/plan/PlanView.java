package nl.kansrijk.web.plan;

import java.util.List;
import java.util.Optional;

/**
 * A plan, for the client or for who guides the client.
 *
 * @param now the one step to do now
 * @param ended goals that are reached or no goal any more
 */
public record PlanView(
        Top top,
        Optional<StepLine> now,
        List<GoalPart> goals,
        List<GoalPart> ended,
        Names names,
        Optional<JointPart> joint,
        List<Section> more) {
    public PlanView {
        more = List.copyOf(more);
        goals = List.copyOf(goals);
        ended = List.copyOf(ended);
    }

    /**
     * What every form sends along, and what may be done.
     *
     * @param version of the plan
     * @param writes whether who looks may change it
     * @param full why there cannot be another goal now; empty when there can
     */
    public record Top(String path, int version, boolean writes, Optional<String> full) {}

    /** One goal and its steps. {@code ending}: reached or why it stopped; empty as long as it is open. */
    public record GoalPart(
            String id, String words, String why, String noticed, Optional<String> ending, List<StepLine> steps) {
        public GoalPart {
            steps = List.copyOf(steps);
        }

        /** Whether a step of it was agreed. */
        public boolean agrees() {
            return steps.stream()
                    .anyMatch(one -> List.of("AGREED", "DOING", "DONE").contains(one.lane()));
        }

        /** Those on this place of the board. */
        public List<StepLine> in(String lane) {
            return steps.stream().filter(one -> one.lane().equals(lane)).toList();
        }
    }

    /** One step. {@code lane}: code of its place on the board, {@code place} the word for it. */
    public record StepLine(
            String id, String words, String who, String when, String lane, String place, Optional<String> reason) {}

    /**
     * Whose names stand under it.
     *
     * @param carried that the client finds it the own choice; empty when not, or not said
     * @param sign why nobody can sign now; empty when it can be signed
     */
    public record Names(List<NameLine> lines, Optional<String> carried, Optional<String> sign) {
        public Names {
            lines = List.copyOf(lines);
        }
    }

    /** One name. {@code changes}: the lines that were changed since; then the name does not stand. */
    public record NameLine(String says, boolean stands, List<String> changes) {
        public NameLine {
            changes = List.copyOf(changes);
        }
    }

    /** What an employer shares. {@code asked}: the client did not answer yet; then there are no lines. */
    public record JointPart(String id, String employer, boolean asked, int version, List<JointGroup> groups) {
        public JointPart {
            groups = List.copyOf(groups);
        }
    }

    /** Lines of one kind under their title. */
    public record JointGroup(String title, List<JointLineView> lines) {
        public JointGroup {
            lines = List.copyOf(lines);
        }
    }

    /** One line. {@code next}: how far it may go from here, as code and word. */
    public record JointLineView(
            String id, String words, String who, String progress, String place, String remark, List<Next> next) {
        public JointLineView {
            next = List.copyOf(next);
        }
    }

    /** One way to go on. */
    public record Next(String code, String label) {}

    /**
     * What stands around the goals, by subject.
     *
     * @param told what is known, a line each
     * @param add where more is added; empty for who cannot
     */
    public record Section(String title, List<String> told, List<Entry> entries, String add) {
        public Section {
            told = List.copyOf(told);
            entries = List.copyOf(entries);
        }
    }

    /** One thing of a subject. {@code moves}: it runs, and can be done or end. */
    public record Entry(String id, String words, String detail, String state, boolean moves) {}
}
