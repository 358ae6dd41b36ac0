package nl.kansrijk.web.portal;

import java.util.List;
import nl.kansrijk.web.Field;

/** The own next step, and the form for another one. */
public record StepView(Standing standing, Field.Area step, Field.Select sure) {
    /**
     * The step that stands with its number, empty when there is none; smaller: whether a smaller one is proposed now; worked: the
     * steps that worked out, newest first, in words.
     */
    public record Standing(String step, String number, boolean smaller, List<String> worked) {
        public Standing {
            worked = List.copyOf(worked);
        }
    }

    /** Every question, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        return List.of(step.ask(), sure.ask());
    }
}
