package nl.kansrijk.matching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.Shortlist.Tally;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;

/**
 * A list as it was shown at some moment, read back unchanged. Recomputing it agrees bit by bit only within one software
 * version. Source: rulings 20.
 */
public record KeptList(
        UUID id, VacancyId vacancy, Made made, Versions versions, Wish wish, Tally tally, List<Row> rows) {
    public KeptList {
        rows = List.copyOf(rows);
    }

    /** By whom and when. */
    public record Made(UserId by, Instant at, TenantId vacancyTenant) {}

    /** What it was made with: the seed that settled ties and the versions of index, taxonomy and software. */
    public record Versions(long seed, long index, long taxonomy, String software) {}

    /**
     * One person in it. Scores: fixed point 0..1,000,000. Verdicts: criterion, letter (Met, Bridge, Ask, Stop) and value,
     * such as {@code hours=M1000 travel=A500}.
     */
    public record Row(int place, ClientId client, TenantId owner, int toJob, int toClient, String verdicts) {}
}
