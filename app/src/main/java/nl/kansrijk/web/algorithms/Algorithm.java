package nl.kansrijk.web.algorithms;

import java.util.Arrays;
import java.util.Optional;

/** A function of the product that advises people by rules. */
public enum Algorithm {
    /** Which route first. */
    ROUTE("routeadvies"),
    /** What can help someone. */
    HELP("hulpadvies"),
    /** Who fits which work. */
    MATCHING("matching");

    private final String path;

    Algorithm(String path) {
        this.path = path;
    }

    static Optional<Algorithm> at(String path) {
        return Arrays.stream(values()).filter(one -> one.path.equals(path)).findFirst();
    }

    String path() {
        return AlgorithmPage.PATH + "/" + path;
    }

    /** Name of the file with its record, without ending. */
    public String file() {
        return "algoritmeregister-" + path;
    }
}
