package nl.kansrijk.casework.cards;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;

/**
 * A small square picture of a face. What comes in is looked at by its content, measured before it is opened, and drawn anew, upright, so
 * that nothing of the file itself is kept: no place, no device, nothing hidden. Source: security D8.
 */
public record Photo(byte[] jpeg) {
    /** Unit: pixels, of each side. */
    public static final int SIDE = 192;

    /** Unit: bytes. */
    public static final int MOST_BYTES = 8_000_000;

    private static final int MOST_PIXELS = 50_000_000;
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** What came of reading a file. */
    public sealed interface Read {
        /** A picture. */
        record Good(Photo photo) implements Read {}

        /** Not a picture that we take; the key says why. */
        record Refused(String key) implements Read {}
    }

    /** Reads a JPEG or PNG of at most eight megabytes. */
    public static Read read(byte[] file) {
        if (file.length == 0) return new Read.Refused("card.photo.missing");
        if (file.length > MOST_BYTES) return new Read.Refused("card.photo.large");
        if (!starts(file, JPEG) && !starts(file, PNG)) return new Read.Refused("card.photo.kind");
        try {
            return opened(file);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException torn) {
            return new Read.Refused("card.photo.torn");
        }
    }

    private static Read opened(byte[] file) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) return new Read.Refused("card.photo.torn");
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS)
                    return new Read.Refused("card.photo.large");
                var way = reader.getDefaultReadParam();
                int step = Math.max(1, Math.min(reader.getWidth(0), reader.getHeight(0)) / (2 * SIDE));
                way.setSourceSubsampling(step, step, 0, 0);
                return new Read.Good(new Photo(drawn(reader.read(0, way), Held.of(file))));
            } finally {
                reader.dispose();
            }
        }
    }

    /** The middle square, small, as it must be seen; what one can look through becomes white. */
    private static byte[] drawn(BufferedImage picture, Held held) throws IOException {
        int side = Math.min(picture.getWidth(), picture.getHeight());
        int left = (picture.getWidth() - side) / 2;
        int top = (picture.getHeight() - side) / 2;
        var small = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.transform(held.turn(SIDE));
        pen.drawImage(picture, 0, 0, SIDE, SIDE, left, top, left + side, top + side, Color.WHITE, null);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(small, "jpg", out);
        return out.toByteArray();
    }

    private static boolean starts(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }
}
