package nl.kansrijk.matching.region;

import java.util.List;
import java.util.Map;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** What stands behind the figures of one opener. Vacancies: those without any candidate first. */
public record Behind(Unlocked.Line line, List<Opens> vacancies, Map<TenantId, Integer> peopleByOwner) {
    public Behind {
        vacancies = List.copyOf(vacancies);
        peopleByOwner = Map.copyOf(peopleByOwner);
    }

    /** One vacancy and how many people it opens for; first: nobody fitted it before. */
    public record Opens(VacancyId vacancy, int people, boolean first) {}

    /** Someone behind the figure, by code name only. First: no vacancy fitted before. At most three of the vacancies. */
    public record Person(
            ClientId client, TenantId owner, String codeName, boolean first, int opened, List<VacancyId> some) {
        public Person {
            some = List.copyOf(some);
        }

        /** The same without telling whether it is the first chance. */
        Person plain() {
            return new Person(client, owner, codeName, false, opened, some);
        }
    }
}
