package nl.kansrijk.profile.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import nl.kansrijk.profile.video.Boxes.Box;

/**
 * Wipes what an MP4 tells besides picture and sound: place, device, moments, names, and tracks with measurements such as GPS. Boxes
 * keep their size and become free space, so that everything else stays where it is. Source: ISO/IEC 14496-12, QuickTime File Format.
 */
final class Mp4Traces {
    private static final Set<String> WRAPPERS =
            Set.of("moov", "trak", "mdia", "minf", "stbl", "edts", "mvex", "moof", "traf");
    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid", "XMP_", "loci", "cprt", "tref");
    private static final Set<String> SHOWN = Set.of("vide", "soun", "text", "sbtl", "subt", "clcp");
    /** Deeper than any film goes: moov, trak, mdia, minf, stbl. */
    private static final int DEEPEST = 8;

    private static final int HANDLER = 8;
    private static final int HANDLER_NAME = 24;
    private static final int FIRST_ENTRY = 8;
    private static final int CODEC_NAME = 50;
    private static final int CODEC_NAME_LENGTH = 32;

    private final byte[] film;
    private final Boxes boxes;

    Mp4Traces(byte[] film) {
        this.film = film;
        this.boxes = new Boxes(ByteBuffer.wrap(film));
    }

    void wipe() {
        wipe(0, film.length, DEEPEST);
    }

    private void wipe(int from, int to, int deeper) {
        if (deeper == 0) return;
        for (var box = boxes.at(from, to); box != null; box = boxes.at(box.end(), to)) {
            if (TELLING.contains(box.kind())) free(box);
            else if (box.kind().equals("trak")) track(box, deeper);
            else if (WRAPPERS.contains(box.kind())) wipe(box.content(), box.end(), deeper - 1);
            else if (box.kind().matches("mvhd|tkhd|mdhd")) moments(box);
        }
    }

    private void track(Box track, int deeper) {
        var handler = boxes.inside(track, "mdia", "hdlr");
        var kind = handler == null || handler.length() < HANDLER + 4 ? "" : boxes.text(handler.content() + HANDLER);
        if (!SHOWN.contains(kind)) {
            measurements(track);
            free(track);
            return;
        }
        if (handler != null) zero(handler.content() + HANDLER_NAME, handler.end());
        var entries = boxes.inside(track, "mdia", "minf", "stbl", "stsd");
        if (kind.equals("vide") && entries != null) codecNames(entries);
        wipe(track.content(), track.end(), deeper - 1);
    }

    /** The moments of making and changing; the length of the film stands behind them. */
    private void moments(Box box) {
        boolean wide = box.length() > 0 && film[box.content()] == 1;
        zero(box.content() + 4, Math.min(box.end(), box.content() + (wide ? 20 : 12)));
    }

    private void codecNames(Box entries) {
        int from = entries.content() + FIRST_ENTRY;
        for (var entry = boxes.at(from, entries.end()); entry != null; entry = boxes.at(entry.end(), entries.end())) {
            int name = entry.start() + CODEC_NAME;
            zero(name, Math.min(entry.end(), name + CODEC_NAME_LENGTH));
        }
    }

    /** What such a track measured lies among picture and sound, in chunks. */
    private void measurements(Box track) {
        var table = boxes.inside(track, "mdia", "minf", "stbl");
        if (table == null) return;
        new SampleChunks(
                        film.length,
                        boxes.content(table, "stsc"),
                        boxes.content(table, "stsz"),
                        boxes.content(table, "stco"),
                        boxes.content(table, "co64"))
                .each(this::zero);
    }

    private void free(Box box) {
        System.arraycopy("free".getBytes(ISO_8859_1), 0, film, box.start() + 4, 4);
        zero(box.content(), box.end());
    }

    private void zero(int from, int to) {
        if (from >= 0 && from < to) Arrays.fill(film, from, to, (byte) 0);
    }
}
