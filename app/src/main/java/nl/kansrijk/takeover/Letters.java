package nl.kansrijk.takeover;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes as text: UTF-8 or UTF-16 by their mark or their look, otherwise the letters of Windows (1252). */
final class Letters {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Letters() {}

    /** The text; empty when it is no text. */
    static Optional<String> of(byte[] bytes) {
        return strict(bytes, charset(bytes))
                .or(() -> strict(bytes, WINDOWS))
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
                .filter(text -> text.indexOf('\0') < 0);
    }

    private static Charset charset(byte[] bytes) {
        int first = sign(bytes, 0);
        int second = sign(bytes, 1);
        if (first == 0xFF && second == 0xFE) return StandardCharsets.UTF_16LE;
        if (first == 0xFE && second == 0xFF) return StandardCharsets.UTF_16BE;
        if (first != 0 && second == 0 && sign(bytes, 3) == 0) return StandardCharsets.UTF_16LE;
        if (first == 0 && second != 0 && sign(bytes, 2) == 0) return StandardCharsets.UTF_16BE;
        return StandardCharsets.UTF_8;
    }

    private static int sign(byte[] bytes, int at) {
        return at < bytes.length ? bytes[at] & 0xFF : -1;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
