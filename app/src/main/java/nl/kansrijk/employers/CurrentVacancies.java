package nl.kansrijk.employers;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Open vacancies of every organisation, for the job that keeps the index; to be called inside {@code Jobs}. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CurrentVacancies {
    private final CurrentTable table;

    CurrentVacancies(CurrentTable table) {
        this.table = table;
    }

    /** Hands over all open vacancies one by one, in no order, without holding them all. */
    public void all(Consumer<Vacancy> each) {
        table.open(each);
    }

    /** One vacancy; empty when it is closed or not there. */
    public Optional<Vacancy> of(VacancyId id) {
        return table.open(id);
    }
}
