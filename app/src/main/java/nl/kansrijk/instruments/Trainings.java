package nl.kansrijk.instruments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.SkillCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The trainings on offer today, with their next start from today (a Dutch day). Reads one small table; joins an open passage. */
@Component
@Transactional(readOnly = true)
public class Trainings {
    private final TrainingTable table;
    private final Clock clock;

    Trainings(TrainingTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** All trainings, by code. */
    public List<Training> all() {
        return table.on(DutchTime.day(clock.instant()));
    }

    /** One training. */
    public Optional<Training> get(TrainingId id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The trainings in which someone learns this skill, shortest first. */
    public List<Training> teaching(SkillCode skill) {
        return Training.teaching(skill, all());
    }
}
