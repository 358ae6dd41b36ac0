package nl.kansrijk.shared;

import java.util.List;

/** What a form turned out to be: the thing itself, or every mistake at once. After this nobody validates again. */
public sealed interface Parsed<T> {
    /** The form made sense. */
    record Good<T>(T value) implements Parsed<T> {}

    /** The form did not make sense; one error for each field that is wrong, never empty. */
    record Bad<T>(List<FieldError> errors) implements Parsed<T> {
        public Bad {
            errors = List.copyOf(errors);
            if (errors.isEmpty()) throw new IllegalArgumentException("a bad form has at least one error");
        }
    }
}
