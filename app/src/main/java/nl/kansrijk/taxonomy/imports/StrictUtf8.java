package nl.kansrijk.taxonomy.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text of bytes that must be UTF-8; a mark at the start is passed over, any other byte sequence is an error and never
 * guessed.
 */
record StrictUtf8(InputStream bytes) {

    private static final int BUFFER = 1 << 16;

    Reader text() throws IOException {
        Reader text = new BufferedReader(
                new InputStreamReader(
                        bytes,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                BUFFER);
        text.mark(1);
        if (text.read() != '\uFEFF') text.reset();
        return text;
    }
}
