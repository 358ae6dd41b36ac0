package nl.kansrijk.engine.columns;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** Writes columns one after the other, each with its length before it, and a checksum of all at the end. */
final class Pages implements AutoCloseable {
    static final long MARK = 0x4b414e53434f4c53L;
    private static final int ROOM = 1 << 20;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(ROOM).order(ByteOrder.nativeOrder());
    private final CRC32C sum = new CRC32C();

    Pages(Path file) throws IOException {
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    void begin(int version) throws IOException {
        one(MARK);
        one(version);
    }

    void longs(long[] column) throws IOException {
        one(column.length);
        for (long value : column) one(value);
    }

    /** Two in one, so that everything in the file is a multiple of eight bytes. */
    void ints(int[] column) throws IOException {
        one(column.length);
        for (int i = 0; i < column.length; i += 2)
            one(column[i] & 0xffffffffL | (i + 1 < column.length ? (long) column[i + 1] << 32 : 0));
    }

    void bytes(byte[] column) throws IOException {
        one(column.length);
        for (int from = 0; from < column.length; from += ROOM) {
            flush();
            buffer.put(column, from, Math.min(ROOM, column.length - from));
        }
        while (buffer.position() % Long.BYTES != 0) buffer.put((byte) 0);
    }

    void end() throws IOException {
        flush();
        buffer.putLong(sum.getValue());
        flush();
        channel.force(true);
    }

    private void one(long value) throws IOException {
        if (buffer.remaining() < Long.BYTES) flush();
        buffer.putLong(value);
    }

    private void flush() throws IOException {
        buffer.flip();
        sum.update(buffer.duplicate());
        while (buffer.hasRemaining()) channel.write(buffer);
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
