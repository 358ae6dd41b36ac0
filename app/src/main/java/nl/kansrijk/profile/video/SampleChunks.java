package nl.kansrijk.profile.video;

import java.nio.ByteBuffer;

/**
 * Where the samples of one track lie in the file. The tables say how many samples each chunk holds, how large each sample is
 * and where each chunk begins; each table is gone through once, whatever it says. Source: ISO/IEC 14496-12, 8.7.
 */
final class SampleChunks {
    private static final int ROWS = 8;
    private static final int SIZES = 12;
    private final int length;
    private final ByteBuffer perChunk;
    private final ByteBuffer sizes;
    private final ByteBuffer near;
    private final ByteBuffer far;

    private int sample;
    private int row;

    /** @param length of the file, in bytes; the others are the tables stsc, stsz, stco and co64, empty when they are not there */
    SampleChunks(int length, ByteBuffer perChunk, ByteBuffer sizes, ByteBuffer near, ByteBuffer far) {
        this.length = length;
        this.perChunk = perChunk;
        this.sizes = sizes;
        this.near = near;
        this.far = far;
    }

    /** A stretch of the file, from until to. */
    interface Stretch {
        void of(int from, int to);
    }

    /** Every chunk as a stretch; what lies outside the file is passed over, and chunks are never together longer than the file. */
    void each(Stretch stretch) {
        int chunks = near.limit() > 0 ? rows(near, 4) : rows(far, 8);
        long together = 0;
        for (int chunk = 0; chunk < chunks && together <= length; chunk++) {
            long bytes = bytesOf(samplesIn(chunk + 1));
            together += bytes;
            long from = near.limit() > 0
                    ? Integer.toUnsignedLong(near.getInt(ROWS + 4 * chunk))
                    : far.getLong(ROWS + 8 * chunk);
            if (from >= 0 && from < length) stretch.of((int) from, (int) Math.min(from + bytes, length));
        }
    }

    /** The rows stand in order; each says from which chunk on it holds. */
    private long samplesIn(int chunk) {
        int rows = rows(perChunk, SIZES);
        while (row + 1 < rows && perChunk.getInt(ROWS + SIZES * (row + 1)) <= chunk) row++;
        return row < rows ? Integer.toUnsignedLong(perChunk.getInt(ROWS + SIZES * row + 4)) : 0;
    }

    /** How long the next samples are together; of samples that no table knows there are none. */
    private long bytesOf(long samples) {
        if (sizes.limit() < SIZES) return 0;
        long same = Integer.toUnsignedLong(sizes.getInt(4));
        if (same > 0) return Math.min(length, Math.min(length, samples) * same);
        long bytes = 0;
        for (long left = samples; left > 0 && SIZES + 4L * sample + 4 <= sizes.limit(); left--)
            bytes += Integer.toUnsignedLong(sizes.getInt(SIZES + 4 * sample++));
        return bytes;
    }

    /** As many rows as the table says and really holds. */
    private static int rows(ByteBuffer table, int width) {
        if (table.limit() < ROWS) return 0;
        return (int) Math.min(Integer.toUnsignedLong(table.getInt(4)), (table.limit() - ROWS) / width);
    }
}
