package nl.kansrijk.proofs;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Policy;
import nl.kansrijk.casework.NewTask;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.shared.Parsed;
import org.springframework.stereotype.Component;

/** Something to do for the person, by who asks for the pages or, when that one does not do such things, by the guide. */
@Component
class TaskProp implements Prop {
    private static final String DAY = "2099-01-05";
    private final Tasks tasks;

    TaskProp(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Map<String, String> put(Scene scene) {
        var fields = Map.of(
                "words",
                scene.words("task"),
                "due",
                DAY,
                "form",
                UUID.randomUUID().toString());
        var asked = ((Parsed.Good<NewTask>) NewTask.parse(fields, LocalDate.parse(DAY))).value();
        boolean able = Policy.writable(scene.worker().role()).contains(DataGroup.WORK);
        return scene.as(able ? scene.worker() : scene.guide(), Permission.CHANGE_TASK, passage -> {
            tasks.add(scene.client(), asked, passage);
            var task = tasks.of(scene.client(), passage).getFirst();
            return Map.of("{task}", task.id().toString());
        });
    }
}
