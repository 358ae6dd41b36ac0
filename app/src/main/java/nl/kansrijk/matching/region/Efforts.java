package nl.kansrijk.matching.region;

import java.util.Collection;
import java.util.List;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.region.Effort.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues did for vacancies that stay open. The own organisation sees it and can take it back. Source: row 0-03. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Efforts {
    private final EffortTable table;

    Efforts(EffortTable table) {
        this.table = table;
    }

    /** All that was done for these vacancies, oldest first. */
    public List<Effort> of(Collection<VacancyId> vacancies, Passage passage) {
        return vacancies.isEmpty() ? List.of() : table.of(vacancies);
    }

    /** Writes down that it was done; done twice is done once. */
    public void did(Step step, Passage passage) {
        table.add(step, passage);
    }

    /** Takes it back, whoever did it; what was not done is fine. */
    public void undo(Step step, Passage passage) {
        table.remove(step);
    }
}
