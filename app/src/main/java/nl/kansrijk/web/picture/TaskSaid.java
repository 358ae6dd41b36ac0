package nl.kansrijk.web.picture;

import java.util.Objects;
import java.util.stream.Collectors;
import nl.kansrijk.casework.Task;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** What a task is about, in words. */
@Component
public class TaskSaid {
    private final Phrases phrases;

    TaskSaid(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The words. Own words stay as they were written; they are no key and hold no codes. */
    public String what(Task task, Words words) {
        var facts = task.reason().facts();
        if (task.reason().key().equals(Task.OWN_WORDS)) return Objects.requireNonNull(facts.get("words"));
        var own = facts.get("words");
        if (own != null)
            return words.say("file.task.said", words.say(task.reason().key()), own);
        var said = phrases.say(task.reason(), words);
        var about = task.about().stream()
                .map(code -> words.say("characteristic." + code))
                .collect(Collectors.joining(", "));
        return about.isEmpty() ? said : words.say("file.task.about", said, about);
    }
}
