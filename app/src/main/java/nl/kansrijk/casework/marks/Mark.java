package nl.kansrijk.casework.marks;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A label and a reminder of one adviser about one client.
 *
 * @param label at most {@link #LONGEST_LABEL} characters; empty without a label
 * @param remindOn the day to be reminded; empty without a reminder
 * @param words what to be reminded of, at most {@link #LONGEST_WORDS} characters
 */
public record Mark(String label, Tone tone, Optional<LocalDate> remindOn, String words) {
    /** Longest label, in characters. */
    public static final int LONGEST_LABEL = 20;
    /** Longest words of a reminder, in characters. */
    public static final int LONGEST_WORDS = 120;

    public Mark {
        if (label.length() > LONGEST_LABEL || words.length() > LONGEST_WORDS)
            throw new IllegalArgumentException("a label has 20 and a reminder 120 characters at most");
    }

    /** The colour of a label; says nothing by itself. */
    public enum Tone {
        TEAL,
        OCHRE,
        BLUE,
        GREY
    }

    /** A stand-in for a label that may stand in an address, where the label itself may not. Shape: hex digits; empty without a label. */
    public static String code(String label) {
        return label.isEmpty() ? "" : Integer.toHexString(label.hashCode());
    }

    /** Whether nothing is left to keep. */
    boolean empty() {
        return label.isEmpty() && remindOn.isEmpty();
    }

    /** Whether this day, or one before it, was the day to be reminded. */
    public boolean remindsOn(LocalDate day) {
        return remindOn.filter(on -> !on.isAfter(day)).isPresent();
    }

    /** The same label with another reminder. */
    public Mark reminding(Optional<LocalDate> day, String what) {
        return new Mark(label, tone, day, what);
    }

    /** The same reminder under another label. */
    public Mark labelled(String other, Tone colour) {
        return new Mark(other, colour, remindOn, words);
    }

    /** No label and no reminder. */
    public static final Mark NONE = new Mark("", Tone.GREY, Optional.empty(), "");
}
