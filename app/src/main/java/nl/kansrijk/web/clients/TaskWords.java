package nl.kansrijk.web.clients;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.advice.OpenQuestions;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.instruments.TrainingId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.clients.FileView.TaskLine;
import nl.kansrijk.web.clients.FileView.TaskList;
import nl.kansrijk.web.contact.UrgentHelp;
import nl.kansrijk.web.picture.TaskSaid;
import nl.kansrijk.web.trainings.TrainingWords;
import org.springframework.stereotype.Component;

/** Tasks in words, to do first, with the last few that were done; none that tells of what who looks may not read. */
@Component
class TaskWords {
    private static final int MOST_DONE = 3;
    private final TaskSaid said;
    private final OpenQuestions questions;
    private final UrgentHelp help;

    TaskWords(TaskSaid said, OpenQuestions questions, UrgentHelp help) {
        this.said = said;
        this.questions = questions;
        this.help = help;
    }

    /** Tasks of a client of this organisation. */
    TaskList list(List<Task> all, TenantId owner, String path, Rights rights, LocalDate today, Words words) {
        var mine = all.stream()
                .filter(task -> questions.readable(task, rights.readable()))
                .toList();
        var open = mine.stream().filter(Task::open);
        var done = mine.stream().filter(task -> !task.open()).limit(MOST_DONE);
        return new TaskList(
                open.map(task -> line(task, path, rights, today, words)).toList(),
                done.map(task -> line(task, path, rights, today, words)).toList(),
                rights.tasks() ? Optional.of(path + "/taken") : Optional.empty(),
                help.of(all, owner, words));
    }

    /** The page of the training, and the vacancy, that a task is about. */
    private static Optional<String> training(Task task) {
        var facts = task.reason().facts();
        var vacancy = Optional.ofNullable(facts.get("vacancy")).map(VacancyId::of);
        return Optional.ofNullable(facts.get("training"))
                .map(id -> TrainingWords.pathFor(task.client(), new TrainingId(id), vacancy));
    }

    private TaskLine line(Task task, String path, Rights rights, LocalDate today, Words words) {
        boolean late = task.open() && task.due().isBefore(today);
        var step = task.open() ? "/klaar" : "/heropenen";
        return new TaskLine(
                said.what(task, words),
                words.say("task.kind." + task.kind()),
                words.say(task.open() ? "file.task.due" : "file.task.done", words.day(task.due())),
                late,
                training(task),
                rights.tasks() ? Optional.of(path + "/taken/" + task.id() + step) : Optional.empty());
    }
}
