package nl.kansrijk.bench;

import java.util.List;
import java.util.SplittableRandom;
import nl.kansrijk.engine.columns.Crowd;

/** What one change of a person costs the processor, with the merging of layers that it brings about. */
final class Changes implements Measurement {
    private static final String CHANGE = "change.amortised.us";

    @Override
    public List<String> names() {
        return List.of(CHANGE);
    }

    @Override
    public void measure(Stage stage, Press press) {
        int people = stage.sizes.people();
        var crowd = Crowd.empty();
        for (int number = 0; number < people; number++) crowd = settled(crowd.with(stage.country.person(number)));
        int changes = Math.max(1, people / 10);
        var random = new SplittableRandom(1);
        var changed =
                random.ints(changes, 0, people).mapToObj(stage.country::person).toList();
        long from = Clocked.processor().getAsLong();
        for (var person : changed) crowd = settled(crowd.with(person));
        press.print(CHANGE, (Clocked.processor().getAsLong() - from) / 1e3 / changes, "us");
    }

    private static Crowd settled(Crowd crowd) {
        return crowd.isScattered() ? crowd.with(crowd.merged()) : crowd;
    }
}
