package nl.kansrijk.web.learning;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.kansrijk.casework.Task;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.instruments.TrainingId;
import nl.kansrijk.profile.MatchingPause;
import nl.kansrijk.web.trainings.TrainingFinding;

/**
 * What someone follows a training for. Way: the trainings after which the vacancy fits, empty when none do; tasks: what is to
 * do for it already. Stopped: nothing can be said about the vacancy; rest: matching rests, so training towards work waits.
 */
record Aim(
        TrainingFinding.Found found,
        Optional<Vacancy> work,
        String firm,
        List<TrainingId> way,
        boolean stopped,
        Optional<MatchingPause> rest,
        List<Task> tasks,
        String who) {
    private static final String TRAINING = "training";
    private static final String VACANCY = "vacancy";

    Training training() {
        return found.training();
    }

    Optional<VacancyId> vacancy() {
        return work.map(Vacancy::id);
    }

    /** Facts by which a task is known to be about this training for this vacancy. */
    Map<String, String> facts() {
        var facts = new TreeMap<>(Map.of(TRAINING, training().id().value()));
        vacancy().ifPresent(id -> facts.put(VACANCY, id.value().toString()));
        return facts;
    }

    /** What is open for it, of this kind. */
    Optional<Task> open(Task.Kind kind) {
        return tasks.stream()
                .filter(task -> task.open() && task.kind() == kind && isAbout(task))
                .findFirst();
    }

    private boolean isAbout(Task task) {
        var facts = task.reason().facts();
        return List.of(TRAINING, VACANCY).stream().allMatch(key -> Objects.equals(facts.get(key), facts().get(key)));
    }
}
