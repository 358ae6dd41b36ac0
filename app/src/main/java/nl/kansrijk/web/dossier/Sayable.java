package nl.kansrijk.web.dossier;

import java.util.EnumSet;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.advice.OpenQuestions;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.picture.TaskSaid;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Whether this house has words for a task that another house wrote. */
@Component
class Sayable {
    private final TaskSaid said;
    private final OpenQuestions questions;

    Sayable(TaskSaid said, OpenQuestions questions) {
        this.said = said;
        this.questions = questions;
    }

    boolean says(Task task, Words words) {
        var facts = task.reason().facts();
        if (facts.containsKey("key") || (task.reason().key().equals(Task.OWN_WORDS) && !facts.containsKey("words")))
            return false;
        try {
            return questions.readable(task, EnumSet.allOf(DataGroup.class))
                    && !said.what(task, words).isBlank();
        } catch (NoSuchMessageException | IllegalArgumentException foreign) {
            return false;
        }
    }
}
