package nl.kansrijk.bench;

import java.util.List;

/** Memory of everything the product holds of people, for each person: the columns and what judging and explaining read. */
final class ExplainedMemory implements Measurement {
    private static final String BYTES = "memory.explained.bytes.per.person";

    @Override
    public List<String> names() {
        return List.of(BYTES);
    }

    @Override
    public void measure(Stage stage, Press press) {
        int people = stage.sizes.people();
        press.print(BYTES, Product.index(stage, people).bytes() / (double) people, "bytes");
    }
}
