package nl.kansrijk.rules;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One thing in a sum, exact: it is rounded only when it is shown. */
public sealed interface Figure {
    /** An amount in euros. */
    record Euros(BigDecimal amount) implements Figure {}

    /** A share. Range: 0..1, or above where the law goes above. */
    record Share(BigDecimal part) implements Figure {}

    /** Hours; a week's unless its line says otherwise. */
    record Hours(BigDecimal amount) implements Figure {}

    /** How many. */
    record Count(BigDecimal amount) implements Figure {}

    /** Whole months. */
    record Months(long amount) implements Figure {}

    /** Whole weeks. */
    record Weeks(long amount) implements Figure {}

    /** Whole years. */
    record Years(long amount) implements Figure {}

    /** A day. */
    record Day(LocalDate day) implements Figure {}

    /** A yes or no, or a word: the last part of a text key. */
    record Word(String key) implements Figure {}
}
