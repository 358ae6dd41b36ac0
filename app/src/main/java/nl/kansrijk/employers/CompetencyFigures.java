package nl.kansrijk.employers;

import nl.kansrijk.access.Passage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** In how many open vacancies within reach it says which competencies are asked. Source: row 0-30. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CompetencyFigures {
    private final VacancyCountTable table;

    CompetencyFigures(VacancyCountTable table) {
        this.table = table;
    }

    /** Open vacancies, and those of them that say it. */
    public record Filled(int open, int filled) {}

    /** How it stands at the moment of this passage, as far as its reach goes. */
    public Filled open(Passage passage) {
        return table.filled(passage.at());
    }
}
