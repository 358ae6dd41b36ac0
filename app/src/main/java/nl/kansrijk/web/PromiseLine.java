package nl.kansrijk.web;

import java.time.LocalDate;
import java.util.List;
import nl.kansrijk.casework.Promised;
import nl.kansrijk.casework.Promised.Standing;
import nl.kansrijk.casework.Task;

/** What a client was promised, as client and professional read it: the same words, the same day, the same standing. {@code tone}: bridge, chance or empty. */
public record PromiseLine(String what, String day, String standing, String tone) {

    /** These promises on a day, in order. */
    public static List<PromiseLine> of(List<Promised> all, LocalDate today, Words words) {
        return all.stream().map(one -> of(one, today, words)).toList();
    }

    private static PromiseLine of(Promised one, LocalDate today, Words words) {
        var standing = one.on(today);
        return new PromiseLine(
                what(one.task(), words),
                words.day(one.day()),
                words.say("promise.standing." + standing),
                tone(standing));
    }

    /** What a client asked is not repeated: only that there is an answer. */
    private static String what(Task task, Words words) {
        return task.kind() == Task.Kind.PROMISE
                ? task.reason().facts().getOrDefault("words", "")
                : words.say("promise.what." + task.kind());
    }

    private static String tone(Standing standing) {
        return switch (standing) {
            case OPEN -> "";
            case LATE, KEPT_LATE -> "bridge";
            case KEPT -> "chance";
        };
    }
}
