package nl.kansrijk.matching.region;

import nl.kansrijk.shared.TenantId;

/** How many proposals a vacancy can take: its employer and its positions, 1..999. */
public record Room(TenantId employer, int positions) {
    /** Proposals that one employer can handle in a month. Source: good-ideas 16. */
    public static final int PER_EMPLOYER = 10;

    /** Proposals for one person at the same time. */
    public static final int PER_PERSON = 2;

    private static final int FOR_ONE_POSITION = 3;
    private static final int FOR_MORE = 5;

    /** Proposals for this vacancy; a list of three to five can be talked about. */
    int proposals() {
        return positions == 1 ? FOR_ONE_POSITION : FOR_MORE;
    }
}
