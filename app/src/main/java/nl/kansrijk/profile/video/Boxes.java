package nl.kansrijk.profile.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** The boxes of an MP4, one after another and inside each other. Source: ISO/IEC 14496-12, 4.2. */
record Boxes(ByteBuffer film) {
    private static final int HEAD = 8;
    private static final int LARGE_HEAD = 16;

    /** One box: its kind, where it begins, where its content begins, where it ends. */
    record Box(String kind, int start, int content, int end) {
        int length() {
            return end - content;
        }
    }

    /** The box that begins here; none where no whole box stands. */
    @Nullable
    Box at(int from, int to) {
        if (from < 0 || from + HEAD > to) return null;
        long size = Integer.toUnsignedLong(film.getInt(from));
        int head = size == 1 ? LARGE_HEAD : HEAD;
        if (from + head > to) return null;
        if (size == 1) size = film.getLong(from + HEAD);
        if (size == 0) size = to - from;
        return size < head || size > to - from ? null : new Box(text(from + 4), from, from + head, (int) (from + size));
    }

    /** The first box of these kinds, each inside the one before; none when one is missing. */
    @Nullable
    Box inside(Box outer, String... way) {
        var now = outer;
        for (var kind : way) {
            var next = at(now.content(), now.end());
            while (next != null && !next.kind().equals(kind)) next = at(next.end(), now.end());
            if (next == null) return null;
            now = next;
        }
        return now;
    }

    /** Content of such a box, as a view; empty when it is not there. */
    ByteBuffer content(Box outer, String kind) {
        var found = inside(outer, kind);
        return found == null ? ByteBuffer.allocate(0) : film.slice(found.content(), found.length());
    }

    /** Four letters. */
    String text(int from) {
        var letters = new byte[4];
        film.get(from, letters);
        return new String(letters, ISO_8859_1);
    }
}
