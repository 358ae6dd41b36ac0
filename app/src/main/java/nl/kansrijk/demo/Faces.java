package nl.kansrijk.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import nl.kansrijk.casework.cards.Photo;

/** Draws calm faces of nobody: of an invented person there is no photo. */
final class Faces {
    private static final int SIDE = 2 * Photo.SIDE;
    private static final Color INK = new Color(0x1E2430);

    private static final List<Look> LOOKS = List.of(
            new Look(0xE3F1EE, 0xF0C9A4, 0xB9B3AA, 0x0B6158),
            new Look(0xFBF0D9, 0x8D5A3B, 0x1E1A18, 0x1F4E8C),
            new Look(0xE6EEF8, 0xF3D3B5, 0xA85F2A, 0x8A5A00),
            new Look(0xE3F1EE, 0xB98058, 0x2B211C, 0x566070),
            new Look(0xFBF0D9, 0xE9BE98, 0x6B4A2F, 0x0B6158));

    private Faces() {}

    /** The colours of one face. */
    private record Look(int ground, int skin, int hair, int clothes) {}

    /** The face with this number; empty for the first number that has none: who did not want a picture. */
    static Optional<Photo> face(int number) {
        if (number >= LOOKS.size()) return Optional.empty();
        var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw(LOOKS.get(number), pen);
        pen.dispose();
        return Photo.read(png(picture)) instanceof Photo.Read.Good(Photo photo) ? Optional.of(photo) : Optional.empty();
    }

    private static void draw(Look look, Graphics2D pen) {
        pen.setColor(new Color(look.ground()));
        pen.fillRect(0, 0, SIDE, SIDE);
        round(look.hair(), 0.26, 0.14, 0.48, 0.52, pen);
        round(look.clothes(), 0.14, 0.74, 0.72, 0.60, pen);
        round(look.skin(), 0.42, 0.58, 0.16, 0.24, pen);
        round(look.skin(), 0.31, 0.22, 0.38, 0.46, pen);
        pen.setColor(new Color(look.hair()));
        pen.fill(new Arc2D.Double(0.29 * SIDE, 0.15 * SIDE, 0.42 * SIDE, 0.34 * SIDE, 0, 180, Arc2D.CHORD));
        round(INK.getRGB(), 0.40, 0.42, 0.035, 0.045, pen);
        round(INK.getRGB(), 0.565, 0.42, 0.035, 0.045, pen);
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(SIDE / 64f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Arc2D.Double(0.43 * SIDE, 0.47 * SIDE, 0.14 * SIDE, 0.10 * SIDE, 200, 140, Arc2D.OPEN));
    }

    /** Parts of the side: from where, and how far. */
    private static void round(int colour, double left, double top, double width, double height, Graphics2D pen) {
        pen.setColor(new Color(colour));
        pen.fill(new Ellipse2D.Double(left * SIDE, top * SIDE, width * SIDE, height * SIDE));
    }

    private static byte[] png(BufferedImage picture) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
