package nl.kansrijk.engine.columns;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.zip.CRC32C;

/** Leafs through what {@link Pages} wrote. */
final class Leaf {
    private static final long PIECE = 1L << 30;
    private static final long LEAST = 3L * Long.BYTES;

    private final MemorySegment pages;
    private long at = 2L * Long.BYTES;

    Leaf(MemorySegment pages) {
        this.pages = pages;
    }

    /** Why these pages cannot be used; empty when they can. */
    String wrong(int version) {
        if (pages.byteSize() < LEAST || pages.byteSize() % Long.BYTES != 0) return "the file was cut off";
        if (number(0) != Pages.MARK) return "the file is no snapshot of columns, or of another kind of machine";
        if (number(Long.BYTES) != version) return "the file is of version " + number(Long.BYTES) + ", not " + version;
        return sum() == number(pages.byteSize() - Long.BYTES) ? "" : "the file is broken: its checksum differs";
    }

    private long sum() {
        var sum = new CRC32C();
        long end = pages.byteSize() - Long.BYTES;
        for (long from = 0; from < end; from += PIECE)
            sum.update(pages.asSlice(from, Math.min(PIECE, end - from)).asByteBuffer());
        return sum.getValue();
    }

    private long number(long offset) {
        return pages.get(ValueLayout.JAVA_LONG, offset);
    }

    long[] longs() {
        long[] column = new long[length()];
        MemorySegment.copy(pages, ValueLayout.JAVA_LONG, at, column, 0, column.length);
        at += (long) Long.BYTES * column.length;
        return column;
    }

    int[] ints() {
        int[] column = new int[length()];
        MemorySegment.copy(pages, ValueLayout.JAVA_INT, at, column, 0, column.length);
        at += ((long) column.length + 1) / 2 * Long.BYTES;
        return column;
    }

    byte[] bytes() {
        byte[] column = new byte[length()];
        MemorySegment.copy(pages, ValueLayout.JAVA_BYTE, at, column, 0, column.length);
        at += ((long) column.length + Long.BYTES - 1) / Long.BYTES * Long.BYTES;
        return column;
    }

    private int length() {
        int length = Math.toIntExact(number(at));
        at += Long.BYTES;
        return length;
    }
}
