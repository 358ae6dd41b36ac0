package nl.kansrijk.profile;

/** How far a statement may go; the client chooses, a professional may lower. In order, each wider than the one before. */
public enum ShareLevel {
    /** Client and own case manager. */
    PRIVATE,
    /** The team around the client in the own organisation. */
    TEAM,
    /** Partners in the region that have a task. */
    CHAIN,
    /** Anonymous profile for employers. */
    ANON,
    /** With a name, after a yes to one employer. */
    NAMED;

    /** Whether something shared this far reaches someone who sees from this level up. */
    public boolean reaches(ShareLevel from) {
        return compareTo(from) >= 0;
    }
}
