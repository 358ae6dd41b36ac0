package nl.kansrijk.engine.columns;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Columns in a file, so that a start need not read everyone again. The file carries a version and a checksum; one that is
 * broken, cut off or of another version is refused with the reason, and the columns are to be laid down anew.
 */
public final class Snapshot {
    private static final int VERSION = 2;

    private Snapshot() {}

    /** What became of reading a file. */
    public sealed interface Read {
        /** The columns as they were written, with the mark they were written with. */
        record Whole(Columns columns, String made) implements Read {}

        /** Why this file is of no use; a sentence for the log. */
        record Refused(String because) implements Read {}
    }

    /** Writes the columns; a reader never sees half a file. */
    public static void write(Columns columns, Path file) throws IOException {
        write(columns, "", file);
    }

    /** The same with a mark that says what they were made from. */
    public static void write(Columns columns, String made, Path file) throws IOException {
        var half = file.resolveSibling(file.getFileName() + ".half");
        try (var out = new Pages(half)) {
            out.begin(VERSION);
            out.bytes(made.getBytes(StandardCharsets.UTF_8));
            out.longs(columns.roster.facts());
            out.longs(columns.roster.ids());
            for (int[] column : ints(columns)) out.ints(column);
            out.ints(columns.notes.end());
            for (byte[] sheet : columns.notes.sheets()) out.bytes(sheet);
            out.end();
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static int[][] ints(Columns columns) {
        var strips = columns.strips;
        return new int[][] {
            columns.held.start(),
            columns.held.skills(),
            columns.codes.codes,
            strips.start(),
            strips.low(),
            strips.high(),
            strips.marks()
        };
    }

    /** Reads columns from memory-mapped pages; what can be made from them is made again. */
    public static Read read(Path file) throws IOException {
        if (!Files.exists(file)) return new Read.Refused("there is no file");
        try (var channel = FileChannel.open(file, StandardOpenOption.READ);
                var arena = Arena.ofConfined()) {
            return read(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena));
        }
    }

    private static Read read(MemorySegment pages) {
        var leaf = new Leaf(pages);
        var wrong = leaf.wrong(VERSION);
        if (!wrong.isEmpty()) return new Read.Refused(wrong);
        var made = new String(leaf.bytes(), StandardCharsets.UTF_8);
        var roster = new Roster(leaf.longs(), leaf.longs());
        var held = new Held(leaf.ints(), leaf.ints());
        var codes = Codes.of(leaf.ints());
        var strips = new Strips(leaf.ints(), leaf.ints(), leaf.ints(), leaf.ints());
        int[] ends = leaf.ints();
        byte[][] sheets = new byte[Notes.sheets(ends.length)][];
        for (int sheet = 0; sheet < sheets.length; sheet++) sheets[sheet] = leaf.bytes();
        return new Read.Whole(new Columns(strips, roster, codes, held, new Notes(ends, sheets)), made);
    }
}
