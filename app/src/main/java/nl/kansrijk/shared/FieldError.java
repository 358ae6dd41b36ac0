package nl.kansrijk.shared;

import java.util.regex.Pattern;

/** One mistake in one field of a form: the field's name and the message key of what is wrong and how to mend it. */
public record FieldError(String field, Reason what) {
    private static final Pattern OPEN = Pattern.compile(".*\\.(missing|empty|choose|needed)");

    /** A mistake that needs no facts. */
    public static FieldError of(String field, String key) {
        return new FieldError(field, Reason.of(key));
    }

    /** Whether there was no answer at all; its key says so. */
    public boolean open() {
        return OPEN.matcher(what.key()).matches();
    }
}
