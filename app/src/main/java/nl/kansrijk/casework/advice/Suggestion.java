package nl.kansrijk.casework.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.shared.Reason;

/**
 * Something that a file leads to. Its words stand under {@link #textKey()}.
 *
 * @param because what stands in the file that leads to it, most pressing first; never empty
 * @param taken whether it is on the list of tasks now
 * @param running filled when such help runs already or was asked for, so that there is nothing to begin
 */
public record Suggestion(String key, Kind kind, List<Statement> because, boolean taken, Optional<Running> running) {
    public Suggestion {
        if (because.isEmpty()) throw new IllegalArgumentException("nothing leads to " + key);
        because = List.copyOf(because);
    }

    /** Help that runs; since when, as far as that is written down. Asked: it was asked for on that day and has not begun. */
    public record Running(Optional<LocalDate> since, boolean asked) {}

    /** What kind of thing is proposed. */
    public enum Kind {
        /** Something to talk about, the next time. */
        TALK,
        /** Help or an instrument to begin with. */
        HELP,
        /** What it does in matching: good to know, nothing to do. */
        MATCH
    }

    /** Whether a desk can be asked for it: help with money. */
    public boolean byDesk() {
        return key.equals(Suggestions.MONEY);
    }

    /** Whether it is that matching rests, and it does already. */
    public boolean rests() {
        return key.equals(Suggestions.REST) && running.isPresent();
    }

    /** Message key of what is proposed, also as the words of the task. */
    public String textKey() {
        return textKey(key);
    }

    /** Whether there is something to do. */
    public boolean todo() {
        return kind != Kind.MATCH && running.isEmpty();
    }

    static String textKey(String key) {
        return "so." + key;
    }

    /** The same when this help runs, or does not. */
    Suggestion whileRunning(Optional<Running> help) {
        return new Suggestion(key, kind, because, taken, help);
    }

    /** Whether this reason of a task is this proposal. */
    boolean is(Reason reason) {
        return reason.key().equals(textKey());
    }
}
