package nl.kansrijk.employers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.shared.TenantId;

/** One page of vacancies with the number of each part, whatever part is shown. */
public record VacancyList(List<Line> lines, Map<VacancyQuery.Show, Integer> counters) {
    public VacancyList {
        lines = List.copyOf(lines);
        counters = Map.copyOf(counters);
    }

    /** One vacancy in a list. */
    public record Line(VacancyId id, Head.Kind kind, String title, Firm firm, When when, int positions) {}

    /** Whose work it is and where. Sector: section of SBI 2008. */
    public record Firm(TenantId id, String name, String sector, String town) {}

    /** Hours a week and the days that matter. */
    public record When(
            int least,
            int most,
            Optional<LocalDate> start,
            Optional<LocalDate> closing,
            Instant openedAt,
            Optional<Instant> closedAt) {}
}
