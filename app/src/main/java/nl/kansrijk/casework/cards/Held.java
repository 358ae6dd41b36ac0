package nl.kansrijk.casework.cards;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How the camera was held: a phone keeps the picture as the lens saw it and writes beside it how it must be turned. Source: Exif 2.32,
 * tag 0x0112, values 1 to 8; anything else is upright.
 */
record Held(int quarters, boolean mirrored) {
    private static final Held UPRIGHT = new Held(0, false);
    private static final int PART_EXIF = 0xFFE1;
    private static final int PART_PIXELS = 0xFFDA;
    private static final int TAG = 0x0112;
    private static final int LINE = 12;

    /** As a JPEG says it; upright when it does not say, or says nonsense. */
    static Held of(byte[] file) {
        try {
            return said(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException | IllegalArgumentException torn) {
            return UPRIGHT;
        }
    }

    /** Turns a square of this side as it must be seen. */
    AffineTransform turn(int side) {
        var turn = AffineTransform.getQuadrantRotateInstance(quarters, side / 2.0, side / 2.0);
        if (mirrored) turn.concatenate(new AffineTransform(-1, 0, 0, 1, side, 0));
        return turn;
    }

    /** Goes from part to part until the one that tells, or until the pixels begin. */
    private static Held said(ByteBuffer file) {
        int at = 2;
        while (part(file, at) != PART_EXIF) {
            if (part(file, at) >>> 8 != 0xFF || part(file, at) == PART_PIXELS) return UPRIGHT;
            at += 2 + part(file, at + 2);
        }
        var name = new byte[4];
        file.get(at + 4, name);
        return new String(name, StandardCharsets.US_ASCII).equals("Exif")
                ? lines(file.slice(at + 10, file.capacity() - at - 10))
                : UPRIGHT;
    }

    private static Held lines(ByteBuffer told) {
        told.order(told.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = told.getInt(4);
        for (int number = 0; number < part(told, first); number++) {
            int line = first + 2 + number * LINE;
            if (part(told, line) == TAG) return turned(part(told, line + 8));
        }
        return UPRIGHT;
    }

    private static Held turned(int value) {
        return switch (value) {
            case 2 -> new Held(0, true);
            case 3 -> new Held(2, false);
            case 4 -> new Held(2, true);
            case 5 -> new Held(3, true);
            case 6 -> new Held(1, false);
            case 7 -> new Held(1, true);
            case 8 -> new Held(3, false);
            default -> UPRIGHT;
        };
    }

    private static int part(ByteBuffer from, int at) {
        return Short.toUnsignedInt(from.getShort(at));
    }
}
