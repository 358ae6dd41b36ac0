package nl.kansrijk.profile.video;

import java.util.Arrays;
import java.util.Set;

/**
 * Wipes what a WebM tells besides picture and sound: tags, attachments, chapters, titles, the moment, and with what it was made.
 * Elements keep their size and become void, so that everything else stays where it is. Source: RFC 8794, RFC 9559.
 */
final class WebmTraces {
    private static final long SEGMENT = 0x18538067L;
    private static final long INFO = 0x1549A966L;
    private static final long TRACKS = 0x1654AE6BL;
    private static final long TRACK = 0xAEL;
    private static final long CLUSTER = 0x1F43B675L;

    /** What is entered; inside a cluster nothing tells, but its length may be unknown. */
    private static final Set<Long> WRAPPERS = Set.of(SEGMENT, INFO, TRACKS, TRACK, CLUSTER);

    /** Tags, attachments, chapters; date, title, numbers and names of files; names of tracks and codecs; checksums. */
    private static final Set<Long> TELLING = Set.of(
            0x1254C367L,
            0x1941A469L,
            0x1043A770L,
            0x4461L,
            0x7BA9L,
            0x73A4L,
            0x7384L,
            0x3CB923L,
            0x3C83ABL,
            0x3EB923L,
            0x3E83BBL,
            0x4444L,
            0x536EL,
            0x258688L,
            0xBFL);

    /** With what it was made: these must be there, so they are emptied. */
    private static final Set<Long> MAKERS = Set.of(0x4D80L, 0x5741L);

    private static final byte VOID = (byte) 0xEC;
    private static final int LONG_SIZE = 8;
    private static final int SHORT_MOST = 126;

    private final byte[] film;

    WebmTraces(byte[] film) {
        this.film = film;
    }

    void wipe() {
        int at = 0;
        while (at < film.length) {
            int idLength = length(at, 4);
            if (idLength == 0 || at + idLength >= film.length) return;
            int sizeLength = length(at + idLength, LONG_SIZE);
            int content = at + idLength + sizeLength;
            if (sizeLength == 0 || content > film.length) return;
            at = after(at, number(at, idLength), content, size(at + idLength, sizeLength));
        }
    }

    /** Does what this element asks for; where the next one begins. */
    private int after(int start, long id, int content, long size) {
        if (WRAPPERS.contains(id)) return content;
        if (size < 0 || size > film.length - content) return film.length;
        int end = (int) (content + size);
        if (TELLING.contains(id)) empty(start, end);
        if (MAKERS.contains(id)) Arrays.fill(film, content, end, (byte) 0);
        return end;
    }

    /** Void space of the same length. */
    private void empty(int start, int end) {
        int length = end - start;
        Arrays.fill(film, start, end, (byte) 0);
        film[start] = VOID;
        if (length - 2 <= SHORT_MOST) {
            film[start + 1] = (byte) (0x80 | (length - 2));
            return;
        }
        film[start + 1] = 1;
        long rest = length - 1L - LONG_SIZE;
        for (int i = 0; i < LONG_SIZE - 1; i++) film[start + LONG_SIZE - i] = (byte) (rest >>> (8 * i));
    }

    /** How many bytes a number takes that begins here; 0 when none begins here. */
    private int length(int at, int most) {
        if (at >= film.length || film[at] == 0) return 0;
        int length = Integer.numberOfLeadingZeros(film[at] & 0xFF) - 24 + 1;
        return length > most || at + length > film.length ? 0 : length;
    }

    private long number(int at, int length) {
        long number = 0;
        for (int i = 0; i < length; i++) number = number << 8 | film[at + i] & 0xFF;
        return number;
    }

    /** The size without its marker; -1 when it is unknown. */
    private long size(int at, int length) {
        long most = (1L << (7 * length)) - 1;
        long size = number(at, length) & most;
        return size == most ? -1 : size;
    }
}
