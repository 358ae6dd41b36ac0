package nl.kansrijk.bench;

import java.io.IOException;
import java.util.List;

/** Measures some marks. */
interface Measurement {
    /** The names of the marks it prints, in their order. */
    List<String> names();

    void measure(Stage stage, Press press) throws IOException;
}
