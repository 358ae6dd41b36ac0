package nl.kansrijk.web.portal;

import java.util.List;
import nl.kansrijk.web.Field;

/** Where the client wants to go, the own next step, and the form for another one. */
public record StepView(Standing standing, Field.Area goal, Field.Area step, Field.Select sure) {
    /**
     * The goal and the step that stand, empty when there is none; number: of the step; smaller: whether a smaller one is proposed now.
     */
    public record Standing(String goal, String step, String number, boolean smaller, Worked worked) {}

    /** What worked out, newest month first. Since: in one sentence from when and how much, empty while it is one thing. */
    public record Worked(String since, List<Month> months) {
        public Worked {
            months = List.copyOf(months);
        }
    }

    /** One month by its name. */
    public record Month(String name, List<Win> wins) {
        public Month {
            wins = List.copyOf(wins);
        }
    }

    /** Something that worked out, and on what day. */
    public record Win(String what, String day) {}

    /** Every question, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        return List.of(goal.ask(), step.ask(), sure.ask());
    }
}
