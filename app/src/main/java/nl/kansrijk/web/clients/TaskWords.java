package nl.kansrijk.web.clients;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kansrijk.casework.Task;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.clients.FileView.TaskLine;
import nl.kansrijk.web.clients.FileView.TaskList;
import org.springframework.stereotype.Component;

/** Tasks in words, to do first, with the last few that were done. */
@Component
class TaskWords {
    private static final int MOST_DONE = 3;
    private final Phrases phrases;

    TaskWords(Phrases phrases) {
        this.phrases = phrases;
    }

    TaskList list(List<Task> all, String path, Rights rights, LocalDate today, Words words) {
        var open = all.stream().filter(Task::open);
        var done = all.stream().filter(task -> !task.open()).limit(MOST_DONE);
        return new TaskList(
                open.map(task -> line(task, path, rights, today, words)).toList(),
                done.map(task -> line(task, path, rights, today, words)).toList(),
                rights.tasks() ? Optional.of(path + "/taken") : Optional.empty());
    }

    private TaskLine line(Task task, String path, Rights rights, LocalDate today, Words words) {
        boolean late = task.open() && task.due().isBefore(today);
        var step = task.open() ? "/klaar" : "/heropenen";
        return new TaskLine(
                what(task, words),
                words.say("task.kind." + task.kind()),
                words.say(task.open() ? "file.task.due" : "file.task.done", words.day(task.due())),
                late,
                rights.tasks() ? Optional.of(path + "/taken/" + task.id() + step) : Optional.empty());
    }

    /** Own words stay as they were written; they are no key and hold no codes. */
    private String what(Task task, Words words) {
        var facts = task.reason().facts();
        if (task.kind() == Task.Kind.OWN) return Objects.requireNonNull(facts.get("words"));
        var own = facts.get("words");
        if (own != null)
            return words.say("file.task.said", words.say(task.reason().key()), own);
        var characteristic = facts.get("characteristic");
        var said = phrases.say(task.reason(), words);
        return characteristic == null
                ? said
                : words.say("file.task.about", said, words.say("characteristic." + characteristic));
    }
}
