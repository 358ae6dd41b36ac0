package nl.kansrijk.web.rules;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Field;

/** One rule: what holds on the day, every value in time, who changed what, and a form for who keeps it. */
public record RuleView(String name, Now now, List<Period> periods, List<String> changes, Optional<Form> form) {
    public RuleView {
        periods = List.copyOf(periods);
        changes = List.copyOf(changes);
    }

    /** What counts on the day that was chosen. */
    public record Now(Field.Date day, String path, String back, String value, List<String> says) {
        public Now {
            says = List.copyOf(says);
        }
    }

    /** One value in time; {@code begins} is its first day when it can still be taken back. */
    public record Period(
            String dates, String value, String state, String says, Source source, Optional<String> begins) {}

    /** Where it stands and how sure it is; an empty address is none. */
    public record Source(String text, String link, String certainty) {}

    /** A new value. */
    public record Form(String action, List<Field> fields) {
        public Form {
            fields = List.copyOf(fields);
        }

        /** Its questions, for the summary of mistakes. */
        public List<Field.Ask> asks() {
            return fields.stream().map(Field::ask).toList();
        }
    }
}
