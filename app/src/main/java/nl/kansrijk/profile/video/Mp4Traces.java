package nl.kansrijk.profile.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Wipes what an MP4 tells besides picture and sound: place, device, moments, names, and tracks with measurements such as GPS. Boxes
 * keep their size and become free space, so that everything else stays where it is. Source: ISO/IEC 14496-12, QuickTime File Format.
 */
final class Mp4Traces {
    private static final Set<String> WRAPPERS =
            Set.of("moov", "trak", "mdia", "minf", "stbl", "edts", "mvex", "moof", "traf");
    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid", "XMP_", "loci", "cprt", "tref");
    private static final Set<String> SHOWN = Set.of("vide", "soun", "text", "sbtl", "subt", "clcp");
    private static final int HEAD = 8;
    private static final int LARGE_HEAD = 16;
    private static final int HANDLER = 8;
    private static final int HANDLER_NAME = 24;
    private static final int CODEC_NAME = 50;
    private static final int CODEC_NAME_LENGTH = 32;

    private final byte[] film;
    private final ByteBuffer at;

    Mp4Traces(byte[] film) {
        this.film = film;
        this.at = ByteBuffer.wrap(film);
    }

    /** One box: where its kind stands, where its content begins, where it ends. */
    private record Box(String kind, int start, int content, int end) {}

    void wipe() {
        wipe(0, film.length);
    }

    private void wipe(int from, int to) {
        for (var box = box(from, to); box != null; box = box(box.end(), to)) {
            if (TELLING.contains(box.kind())) free(box);
            else if (box.kind().equals("trak")) track(box);
            else if (WRAPPERS.contains(box.kind())) wipe(box.content(), box.end());
            else if (box.kind().matches("mvhd|tkhd|mdhd")) moments(box);
        }
    }

    private void track(Box track) {
        var handler = inside(track, "mdia", "hdlr");
        var kind = handler == null || handler.end() - handler.content() < HANDLER + 4
                ? ""
                : text(handler.content() + HANDLER);
        if (!SHOWN.contains(kind)) {
            measurements(track);
            free(track);
            return;
        }
        if (handler != null) zero(handler.content() + HANDLER_NAME, handler.end());
        var entries = inside(track, "mdia", "minf", "stbl", "stsd");
        if (kind.equals("vide") && entries != null) codecNames(entries);
        wipe(track.content(), track.end());
    }

    /** The moments of making and changing; the length of the film stands behind them. */
    private void moments(Box box) {
        boolean wide = box.content() < box.end() && film[box.content()] == 1;
        zero(box.content() + 4, Math.min(box.end(), box.content() + (wide ? 20 : 12)));
    }

    private void codecNames(Box entries) {
        int from = entries.content() + HEAD;
        for (var entry = box(from, entries.end()); entry != null; entry = box(entry.end(), entries.end()))
            zero(
                    entry.start() + CODEC_NAME,
                    Math.min(entry.end(), entry.start() + CODEC_NAME + CODEC_NAME_LENGTH));
    }

    /** What such a track measured lies among picture and sound, in chunks. */
    private void measurements(Box track) {
        var table = inside(track, "mdia", "minf", "stbl");
        if (table == null) return;
        var chunks = new SampleChunks(at, part(table, "stsc"), part(table, "stsz"), part(table, "stco"), part(table, "co64"));
        chunks.each((from, to) -> zero(from, Math.min(to, film.length)));
    }

    /** Content of a box in this one, as a view; empty when it is not there. */
    private ByteBuffer part(Box outer, String kind) {
        var found = inside(outer, kind);
        return found == null
                ? ByteBuffer.allocate(0)
                : at.slice(found.content(), found.end() - found.content());
    }

    private @Nullable Box inside(Box outer, String... way) {
        var now = outer;
        for (var kind : way) {
            var next = box(now.content(), now.end());
            while (next != null && !next.kind().equals(kind)) next = box(next.end(), now.end());
            if (next == null) return null;
            now = next;
        }
        return now;
    }

    /** The box that begins here; none where no whole box stands. */
    private @Nullable Box box(int from, int to) {
        if (from < 0 || from + HEAD > to) return null;
        long size = Integer.toUnsignedLong(at.getInt(from));
        int head = HEAD;
        if (size == 1) {
            if (from + LARGE_HEAD > to) return null;
            size = at.getLong(from + HEAD);
            head = LARGE_HEAD;
        }
        if (size == 0) size = to - from;
        return size < head || size > to - from ? null : new Box(text(from + 4), from, from + head, (int) (from + size));
    }

    private String text(int from) {
        return new String(film, from, 4, ISO_8859_1);
    }

    private void free(Box box) {
        System.arraycopy("free".getBytes(ISO_8859_1), 0, film, box.start() + 4, 4);
        zero(box.content(), box.end());
    }

    private void zero(int from, int to) {
        if (from >= 0 && from < to) Arrays.fill(film, from, to, (byte) 0);
    }
}
