package nl.kansrijk.taxonomy.coding;

import java.util.List;

/** What one of these scores says of each concept of a library, for tests. */
record Weighing(Library library, List<Scorer> scorers) {
    float[] by(String name, String text) {
        return scorers.stream()
                .filter(scorer -> scorer.name().equals(name))
                .findFirst()
                .orElseThrow()
                .way()
                .weigh(Asked.of(text, library.dutch()));
    }
}
