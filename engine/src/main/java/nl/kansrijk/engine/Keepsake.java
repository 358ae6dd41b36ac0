package nl.kansrijk.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.kansrijk.engine.columns.Allowed;
import nl.kansrijk.engine.columns.Conditions;
import nl.kansrijk.engine.columns.Crowd;
import nl.kansrijk.engine.columns.Everywhere;
import nl.kansrijk.engine.columns.Snapshot;
import nl.kansrijk.engine.columns.Wanted;

/** The people of an index at one moment, and how they are kept in a file, so that a start need not read everyone again. */
public final class Keepsake {
    private static final Wanted EVERYONE = new Wanted(
            java.util.List.of(), new Everywhere(), Conditions.none(), Allowed.all(), new Wanted.Pick(1, 0, 0));

    private final Crowd crowd;

    Keepsake(Crowd crowd) {
        this.crowd = crowd;
    }

    Crowd crowd() {
        return crowd;
    }

    /** What became of reading a file. */
    public sealed interface Read {
        /** The people as they were written. */
        record Whole(Keepsake people) implements Read {}

        /** Why this file is of no use; a sentence for the log. */
        record Refused(String because) implements Read {}
    }

    /** How many people. */
    public int size() {
        return crowd.size();
    }

    /** Writes them; a reader never sees half a file. {@code made}: what they were made from and by. */
    public void write(Path file, String made) throws IOException {
        Snapshot.write(crowd.whole(), mark(made), file);
    }

    /** Reads them; refuses a file that is broken, cut off, of another shape or made from something else. */
    public static Read read(Path file, String made) throws IOException {
        return switch (Snapshot.read(file, mark(made))) {
            case Snapshot.Read.Whole(var columns) -> new Read.Whole(new Keepsake(Crowd.of(columns)));
            case Snapshot.Read.Refused(var because) -> new Read.Refused(because);
        };
    }

    private static String mark(String made) {
        return Packing.SHAPE + "\n" + made;
    }

    /** Tells of everyone where their facts came from. */
    public void origins(BiConsumer<UUID, Origin> reader) {
        crowd.everyone(EVERYONE, id -> origin(id).ifPresent(origin -> reader.accept(id, origin)));
    }

    private Optional<Origin> origin(UUID id) {
        return crowd.noted(id).map(noted -> new Packed(id, noted).origin());
    }
}
