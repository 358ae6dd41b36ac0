package nl.kansrijk.engine.columns;

import java.nio.ByteBuffer;

/** What belongs to a person and the columns keep but do not read: bytes, given back as they came. */
public final class Note {
    /** Nothing is kept. */
    public static final Note NONE = new Note(new byte[0]);

    final byte[] bytes;

    Note(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A note of these bytes. */
    public static Note of(byte[] bytes) {
        return bytes.length == 0 ? NONE : new Note(bytes.clone());
    }

    /** The bytes, to be read only. */
    public ByteBuffer read() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }
}
