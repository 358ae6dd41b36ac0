package nl.kansrijk.matching.region;

import nl.kansrijk.shared.TenantId;

/** How many proposals a vacancy can take: its employer and its positions, 1..999. */
public record Room(TenantId employer, int positions) {
    /** Proposals that one employer can handle in a month. Source: good-ideas 16. */
    public static final int PER_EMPLOYER = 10;

    /** Proposals for one person at the same time. */
    public static final int PER_PERSON = 2;

    /** Proposals for a vacancy of one position. */
    public static final int MOST_FOR_ONE = 3;

    /** Proposals for a vacancy of more positions. */
    public static final int MOST_FOR_MORE = 5;

    /** Proposals for this vacancy; a list of three to five can be talked about. */
    int proposals() {
        return positions == 1 ? MOST_FOR_ONE : MOST_FOR_MORE;
    }
}
