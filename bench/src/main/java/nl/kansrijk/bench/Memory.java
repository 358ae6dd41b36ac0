package nl.kansrijk.bench;

import java.util.List;

/** Memory of the columns with the index over them, for each person. */
final class Memory implements Measurement {
    private static final String BYTES = "memory.bytes.per.person";

    @Override
    public List<String> names() {
        return List.of(BYTES);
    }

    @Override
    public void measure(Stage stage, Press press) {
        press.print(BYTES, stage.columns().bytes() / (double) stage.columns().size(), "bytes");
    }
}
