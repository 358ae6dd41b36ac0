package nl.kansrijk.matching.region;

import java.util.List;
import nl.kansrijk.employers.VacancyId;

/** Open vacancies that nobody fits now, and those that one to four people fit, each in a fixed order. Source: row 3-43. */
public record Lacking(List<VacancyId> nobody, List<VacancyId> few) {
    public Lacking {
        nobody = List.copyOf(nobody);
        few = List.copyOf(few);
    }
}
