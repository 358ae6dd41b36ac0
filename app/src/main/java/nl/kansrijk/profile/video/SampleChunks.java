package nl.kansrijk.profile.video;

import java.nio.ByteBuffer;

/**
 * Where the samples of one track lie in the file. The tables say how many samples each chunk holds, how large each sample is
 * and where each chunk begins. Source: ISO/IEC 14496-12, 8.7.
 */
final class SampleChunks {
    private static final int ROWS = 8;
    private final ByteBuffer film;
    private final ByteBuffer perChunk;
    private final ByteBuffer sizes;
    private final ByteBuffer near;
    private final ByteBuffer far;

    SampleChunks(ByteBuffer film, ByteBuffer perChunk, ByteBuffer sizes, ByteBuffer near, ByteBuffer far) {
        this.film = film;
        this.perChunk = perChunk;
        this.sizes = sizes;
        this.near = near;
        this.far = far;
    }

    /** A stretch of the file, from until to. */
    interface Stretch {
        void of(int from, int to);
    }

    /** Every chunk as a stretch; tables that contradict the file end it. */
    void each(Stretch stretch) {
        int sample = 0;
        for (int chunk = 0; chunk < chunks(); chunk++) {
            long from = begins(chunk);
            long to = from;
            for (int left = samplesIn(chunk + 1); left > 0 && to < film.limit(); left--) to += size(sample++);
            if (from < 0 || from >= film.limit() || to <= from) return;
            stretch.of((int) from, (int) Math.min(to, film.limit()));
        }
    }

    private int chunks() {
        return near.limit() > 0 ? rows(near, 4, 4) : rows(far, 4, 8);
    }

    private long begins(int chunk) {
        return near.limit() > 0
                ? Integer.toUnsignedLong(near.getInt(ROWS + 4 * chunk))
                : far.getLong(ROWS + 8 * chunk);
    }

    private int samplesIn(int chunk) {
        int many = 0;
        for (int row = 0; row < rows(perChunk, 4, 12); row++)
            if (perChunk.getInt(ROWS + 12 * row) <= chunk) many = perChunk.getInt(ROWS + 12 * row + 4);
        return many;
    }

    private long size(int sample) {
        if (sizes.limit() < 12) return 0;
        int same = sizes.getInt(4);
        if (same != 0) return Integer.toUnsignedLong(same);
        int place = 12 + 4 * sample;
        return place + 4 <= sizes.limit() ? Integer.toUnsignedLong(sizes.getInt(place)) : 0;
    }

    /** As many rows as the table says and really holds. */
    private static int rows(ByteBuffer table, int count, int width) {
        if (table.limit() < ROWS) return 0;
        return (int) Math.min(Integer.toUnsignedLong(table.getInt(count)), (table.limit() - ROWS) / width);
    }
}
