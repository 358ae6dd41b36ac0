package nl.kansrijk.profile.video;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The two kinds of video that every browser plays. Known by what stands in the file, never by its name. */
public enum Format {
    MP4("video/mp4"),
    WEBM("video/webm");

    private static final byte[] EBML = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3};
    private static final int HEAD = 64;
    private static final int BOX_NAME = 4;
    private static final int BOX_SIZE_LEAST = 16;
    private final String type;

    Format(String type) {
        this.type = type;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** The format of these bytes; empty when they are no such video. */
    static Optional<Format> of(byte[] bytes) {
        if (bytes.length < BOX_SIZE_LEAST) return Optional.empty();
        if (text(bytes, BOX_NAME, 2 * BOX_NAME).equals("ftyp")) return Optional.of(MP4);
        boolean matroska = Arrays.equals(bytes, 0, EBML.length, EBML, 0, EBML.length);
        return matroska && text(bytes, 0, HEAD).contains("webm") ? Optional.of(WEBM) : Optional.empty();
    }

    /** The same film without what it tells besides picture and sound: where, when, with what. As long as it was. */
    byte[] withoutTraces(byte[] bytes) {
        var film = bytes.clone();
        switch (this) {
            case MP4 -> new Mp4Traces(film).wipe();
            case WEBM -> new WebmTraces(film).wipe();
        }
        return film;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, Math.min(to, bytes.length) - from, StandardCharsets.ISO_8859_1);
    }
}
