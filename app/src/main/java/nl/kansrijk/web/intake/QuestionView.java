package nl.kansrijk.web.intake;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Field;

/**
 * One question on a screen.
 *
 * @param skipped why it has no answer, in words
 * @param known what is known already, with who said so and when
 */
public record QuestionView(
        String code,
        String text,
        Optional<String> hint,
        Why why,
        List<PartView> parts,
        State state,
        Optional<Known> known) {
    public QuestionView {
        parts = List.copyOf(parts);
    }

    /** Why it is asked: what it is for, what it is about, where it comes from. */
    public record Why(String use, String construct, String source) {}

    /** How it stands: skipped and why, what else was filled in, and where someone is to choose between two answers. */
    public record State(Optional<String> skipped, Optional<String> kept, List<String> others, List<Clash> clashes) {
        public State {
            others = List.copyOf(others);
            clashes = List.copyOf(clashes);
        }
    }

    /** Two answers to one part: what stands there and what this page filled in, both in words, and the latter as it is sent. */
    public record Clash(String stands, String mine, String name, String value) {}

    /** Something known already, line by line; {@code keep} whether one press says that it is still so. */
    public record Known(List<String> lines, boolean keep) {
        public Known {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One thing to fill in.
     *
     * @param was what stands there now, as the answer is kept
     * @param look last part of the style class: steps, many, text …
     */
    public record PartView(String name, String was, String look, Field field, Optional<Picker> picker) {}

    /** Typing and picking: what was picked, what comes near and whether that was chosen already, and where suggestions come from. */
    public record Picker(
            List<Field.Option> picked,
            List<Field.Option> near,
            boolean chosen,
            String suggestions,
            Optional<Field.Select> months) {
        public Picker {
            picked = List.copyOf(picked);
            near = List.copyOf(near);
        }
    }
}
