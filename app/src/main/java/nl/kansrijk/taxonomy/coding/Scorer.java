package nl.kansrijk.taxonomy.coding;

/** One way to weigh how well concepts fit a text: one value per concept, 0 for no sign at all. */
record Scorer(String name, Way way) {

    /** How it weighs. */
    interface Way {
        float[] weigh(Asked asked);
    }
}
