package nl.kansrijk.bench;

/** Times of the columns and of a rival on the same questions. */
record Times(Clocked ours, Clocked theirs) {
    /** How many times longer the rival takes for this share of the questions. */
    double ratio(double share) {
        return theirs.ms(share) / ours.ms(share);
    }
}
