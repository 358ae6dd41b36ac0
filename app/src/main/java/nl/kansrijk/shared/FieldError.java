package nl.kansrijk.shared;

/** One mistake in one field of a form: the field's name and the message key of what is wrong and how to mend it. */
public record FieldError(String field, Reason what) {
    /** A mistake that needs no facts. */
    public static FieldError of(String field, String key) {
        return new FieldError(field, Reason.of(key));
    }
}
