package nl.kansrijk.instruments.catalogue;

/** What kind of thing is on offer. Words: {@code supply.kind.<name>}. */
public enum Offering {
    /** Guidance, coaching and other help. */
    HELP,
    TRAINING,
    /** Money to learn with. */
    VOUCHER,
    /** Looking along or trying before choosing. */
    TASTER,
    /** A scheme or adaptation by law. */
    PROVISION,
    /** Inclusive technology and aids. */
    TECHNOLOGY,
    /** A place to work or to work along. */
    PLACE
}
