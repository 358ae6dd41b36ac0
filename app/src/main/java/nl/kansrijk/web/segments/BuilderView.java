package nl.kansrijk.web.segments;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Field;

/** Building a group: what can be chosen, part by part, what comes out, and under which name it is kept. */
public record BuilderView(
        String title, Field.Radios join, List<Section> sections, Outcome outcome, Keep keep, Target target) {
    public BuilderView {
        sections = List.copyOf(sections);
    }

    /** Traits that belong together; {@code open} when something in it is chosen. */
    public record Section(String id, String title, Optional<String> note, boolean open, List<Field.Checkboxes> fields) {
        public Section {
            fields = List.copyOf(fields);
        }
    }

    /** The size, the rules as lines, and what to think of. */
    public record Outcome(String size, List<String> rules, Optional<Warning> warning) {
        public Outcome {
            rules = List.copyOf(rules);
        }
    }

    /** Only hard traits are chosen; the ways lead to what says more. */
    public record Warning(String text, List<Action> ways) {
        public Warning {
            ways = List.copyOf(ways);
        }
    }

    /** Name and package. */
    public record Keep(Field.Text name, List<Field.Checkboxes> pack) {
        public Keep {
            pack = List.copyOf(pack);
        }
    }

    /** Which group is kept: its number and version, 0 for a new one; and where giving up leads. */
    public record Target(String id, int version, String back) {}
}
