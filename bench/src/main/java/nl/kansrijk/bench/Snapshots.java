package nl.kansrijk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import nl.kansrijk.engine.columns.Snapshot;

/** Reading the columns from their file, checked, until they can be asked; the middle of three times. */
final class Snapshots implements Measurement {
    private static final String LOAD = "snapshot.load.s";

    @Override
    public List<String> names() {
        return List.of(LOAD);
    }

    @Override
    public void measure(Stage stage, Press press) throws IOException {
        var file = Files.createTempFile("kansrijk", ".columns");
        try {
            Snapshot.write(stage.columns(), file);
            double[] seconds = new double[3];
            for (int time = 0; time < seconds.length; time++) {
                long from = System.nanoTime();
                if (!(Snapshot.read(file) instanceof Snapshot.Read.Whole))
                    throw new IOException("the snapshot was refused");
                seconds[time] = (System.nanoTime() - from) / 1e9;
            }
            Arrays.sort(seconds);
            press.print(LOAD, seconds[1], "s");
        } finally {
            Files.delete(file);
        }
    }
}
