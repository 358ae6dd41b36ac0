package nl.kansrijk.web.portal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.Task;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Words;

/** What a client asks to have mended in the own data. Source: AVG articles 12 and 16. */
final class Mending {
    /** Most characters. */
    static final int LONGEST = 500;

    private static final String KEY = "task.client-mend";

    private Mending() {}

    /** Why these words cannot be sent: the key of a text. */
    static Optional<String> against(String typed) {
        if (typed.isBlank()) return Optional.of("seen.mend.empty");
        return typed.length() > LONGEST ? Optional.of("seen.mend.long") : Optional.empty();
    }

    /** The words stand between marks, so that they are never taken for a code; a citizen service number is masked. */
    static Reason reason(String typed) {
        return new Reason(
                KEY, Map.of("words", "“" + FreeText.check(typed.strip()).maskedText() + "”"));
    }

    /** The same words on one day are asked once. */
    static String origin(ClientId me, String typed, Passage passage) {
        var words = UUID.nameUUIDFromBytes(typed.strip().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return "mend:" + me.value() + ":" + DutchTime.day(passage.at()) + ":" + words;
    }

    static List<SeenView.Mending> views(List<Task> all, Words words) {
        return all.stream()
                .filter(task -> task.reason().key().equals(KEY))
                .map(task -> new SeenView.Mending(
                        Objects.requireNonNull(task.reason().facts().get("words")), state(task, words)))
                .toList();
    }

    private static String state(Task task, Words words) {
        return task.doneAt()
                .map(at -> words.say("seen.mend.answered", words.day(DutchTime.day(at))))
                .orElseGet(() -> words.say("seen.mend.waits", words.day(task.due())));
    }
}
