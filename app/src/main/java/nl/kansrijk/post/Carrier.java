package nl.kansrijk.post;

/** Takes one letter out of the house. */
interface Carrier {
    /** What became of an attempt. */
    enum Outcome {
        SENT,
        /** No way out of this house, or no address: it lies in the tray, readable on a demo home. */
        IN_TRAY,
        /** Try again later. */
        LATER
    }

    Outcome carry(Letter letter);
}
