package nl.kansrijk.engine;

import java.io.IOException;
import java.nio.file.Path;
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

    private static final String SHAPE = "people " + Packing.SHAPE + "\n";

    private final Crowd crowd;

    Keepsake(Crowd crowd) {
        this.crowd = crowd;
    }

    Crowd crowd() {
        return crowd;
    }

    /** What became of reading a file. */
    public sealed interface Read {
        /** The people as they were written, and what they were made from and by. */
        record Whole(Keepsake people, String made) implements Read {}

        /** Why this file is of no use; a sentence for the log. */
        record Refused(String because) implements Read {}
    }

    /** How many people. */
    public int size() {
        return crowd.size();
    }

    /** Writes them; a reader never sees half a file. {@code made}: what they were made from and by. */
    public void write(Path file, String made) throws IOException {
        Snapshot.write(crowd.whole(), SHAPE + made, file);
    }

    /** Reads them; refuses a file that is broken, cut off or of another shape. */
    public static Read read(Path file) throws IOException {
        return switch (Snapshot.read(file)) {
            case Snapshot.Read.Whole(var columns, var made)
            when made.startsWith(SHAPE) ->
                new Read.Whole(new Keepsake(Crowd.of(columns)), made.substring(SHAPE.length()));
            case Snapshot.Read.Whole whole -> new Read.Refused("people stand in it in another shape");
            case Snapshot.Read.Refused(var because) -> new Read.Refused(because);
        };
    }

    /** Tells of everyone where their facts came from. */
    public void origins(BiConsumer<UUID, Origin> reader) {
        crowd.everyone(EVERYONE, found -> reader.accept(found.id(), new Packed(found).origin()));
    }
}
