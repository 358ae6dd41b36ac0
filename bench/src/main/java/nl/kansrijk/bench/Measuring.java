package nl.kansrijk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.bench.country.Country;
import nl.kansrijk.bench.country.Places;
import nl.kansrijk.bench.rivals.Lucene;

/** Measures what is wanted, one after the other. */
final class Measuring {
    private static final long SEED = 1;

    private final Stage stage;
    private final Set<Against> against;
    private final Selection wanted;
    private final Press press;
    private final List<Boolean> equal = new ArrayList<>();

    Measuring(Sizes sizes, Places places, Set<Against> against, Selection wanted, Press press, Optional<Path> curve) {
        this.stage = new Stage(new Country(SEED, places), sizes);
        this.against = against;
        this.wanted = wanted;
        this.press = press;
    }

    void run() throws IOException {
        print("memory.bytes.per.person", stage.columns.bytes() / (double) stage.columns.size(), "bytes");
        if (against.contains(Against.LUCENE)) lucene();
        if (!equal.isEmpty()) print(Selection.EQUAL, equal.stream().allMatch(same -> same) ? 1 : 0, "1");
    }

    private void lucene() throws IOException {
        try (var rival = new Lucene(stage.people())) {
            var duel = new Duel(stage, rival, Sizes.LUCENE_QUESTIONS, Clocked.processor());
            var times = duel.fight(5, 5);
            equal.add(duel.equal());
            print("best50.p50.ms", times.getFirst().ms(0.5), "ms");
            print("best50.p99.ms", times.getFirst().ms(0.99), "ms");
            print(
                    "best50.p50.ratio.lucene",
                    times.getLast().ms(0.5) / times.getFirst().ms(0.5),
                    "ratio");
            print(
                    "best50.p99.ratio.lucene",
                    times.getLast().ms(0.99) / times.getFirst().ms(0.99),
                    "ratio");
        }
    }

    private void print(String name, double value, String unit) {
        if (wanted.has(name)) press.print(new Mark(name, value, unit));
    }
}
