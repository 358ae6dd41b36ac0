package nl.kansrijk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that can be measured, and what of it is wanted. */
final class Measuring {
    private Measuring() {}

    static List<Measurement> all(Set<Against> against, Optional<Path> curve, Optional<ThroughHouse> house) {
        var all = new ArrayList<Measurement>();
        all.add(new Memory());
        all.add(new ExplainedMemory());
        all.add(against.contains(Against.LUCENE) ? new AgainstLucene() : new Bests());
        if (against.contains(Against.POSTGRESQL)) all.add(new AgainstPostgresql());
        all.add(new AllPairs());
        all.add(new Snapshots());
        all.add(new Changes());
        all.add(new Explaining());
        all.add(new Product());
        house.ifPresent(all::add);
        all.add(new Growth(curve));
        return all;
    }

    static void run(List<Measurement> measurements, Selection wanted, Stage stage, Press press) throws IOException {
        for (var measurement : measurements) if (wanted.hasAny(measurement.names())) measurement.measure(stage, press);
        press.verdict();
    }
}
