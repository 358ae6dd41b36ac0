package nl.kansrijk.engine.columns;

import java.nio.ByteBuffer;

/** What belongs to a person and the columns keep but do not read: bytes, given back as they came. */
public final class Note {
    /** Nothing is kept. */
    public static final Note NONE = new Note(new byte[0]);

    private final byte[] sheet;
    private final int from;
    private final int length;

    Note(byte[] sheet, int from, int length) {
        this.sheet = sheet;
        this.from = from;
        this.length = length;
    }

    private Note(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    int length() {
        return length;
    }

    void write(byte[] to, int at) {
        System.arraycopy(sheet, from, to, at, length);
    }

    /** A note of these bytes. */
    public static Note of(byte[] bytes) {
        return bytes.length == 0 ? NONE : new Note(bytes.clone());
    }

    /** The bytes, to be read only. */
    public ByteBuffer read() {
        return ByteBuffer.wrap(sheet, from, length).slice().asReadOnlyBuffer();
    }
}
