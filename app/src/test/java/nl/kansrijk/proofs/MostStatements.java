package nl.kansrijk.proofs;

import java.util.List;

/** How many statements a page may take: fifteen, and one more where a client is asked or shown what cannot wait. */
final class MostStatements {
    private static final int USUAL = 15;
    private static final List<String> ONE_MORE = List.of("GET /vandaag", "GET /mijn-gesprek");

    private MostStatements() {}

    /** Page: a name that holds method and address. */
    static int of(String page) {
        return ONE_MORE.stream().anyMatch(page::contains) ? USUAL + 1 : USUAL;
    }
}
