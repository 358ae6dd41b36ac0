package nl.kansrijk.takeover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks into a packed workbook before anything reads it: how large it becomes, and whether it asks for things from outside.
 * Goes by the same list of parts as the reader after it, so that the two cannot see different files.
 * Source: security D8.
 */
final class ZipGuard {
    private static final int MOST_PARTS = 500;
    private static final long MOST_BYTES = 150L * 1024 * 1024;
    private static final String OUTSIDE = "<!";

    private ZipGuard() {}

    /** What the guard saw. */
    enum Verdict {
        SOUND,
        TOO_LARGE,
        UNSAFE,
        NO_WORKBOOK,
        TORN
    }

    static Verdict look(byte[] packed) {
        Set<String> parts = new HashSet<>();
        var left = new Left();
        try (var zip = ZipFile.builder().setByteArray(packed).get()) {
            for (var each = zip.getEntriesInPhysicalOrder(); each.hasMoreElements(); ) {
                var part = each.nextElement();
                if (parts.size() >= MOST_PARTS) return Verdict.TOO_LARGE;
                if (part.getName().contains("..") || !parts.add(part.getName())) return Verdict.UNSAFE;
                var verdict = read(zip, part, left);
                if (verdict != Verdict.SOUND) return verdict;
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Verdict.TORN;
        }
        return parts.contains("xl/workbook.xml") ? Verdict.SOUND : Verdict.NO_WORKBOOK;
    }

    private static Verdict read(ZipFile zip, ZipArchiveEntry part, Left left) throws IOException {
        var buffer = new byte[64 * 1024];
        var seen = new Part(part.getName());
        try (var in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                left.bytes -= read;
                if (left.bytes < 0) return Verdict.TOO_LARGE;
                if (seen.unsafe(buffer, read)) return Verdict.UNSAFE;
            }
        }
        return Verdict.SOUND;
    }

    /** How much may still come out. */
    private static final class Left {
        private long bytes = MOST_BYTES;
    }

    /** One part, read piece by piece; a declaration may lie across two pieces. */
    private static final class Part {
        private final boolean xml;
        private String tail = "";
        private boolean begun;

        Part(String name) {
            this.xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        }

        boolean unsafe(byte[] piece, int length) {
            if (!xml) return false;
            boolean otherLetters =
                    !begun && length > 1 && (piece[0] == 0 || piece[1] == 0 || (piece[0] & 0xFE) == 0xFE);
            begun = true;
            var text = tail + new String(piece, 0, length, StandardCharsets.ISO_8859_1);
            tail = text.substring(Math.max(0, text.length() - 16));
            return otherLetters || declares(text, "DOCTYPE") || declares(text, "ENTITY");
        }

        private static boolean declares(String text, String what) {
            return text.contains(OUTSIDE + what);
        }
    }

    /** The bytes as a stream, for the reader that comes after the guard. */
    static InputStream stream(byte[] packed) {
        return new ByteArrayInputStream(packed);
    }
}
