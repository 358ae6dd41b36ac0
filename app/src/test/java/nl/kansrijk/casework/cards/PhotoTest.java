package nl.kansrijk.casework.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoTest {
    @Test
    void a_picture_becomes_a_small_square_without_anything_hidden_in_it() throws IOException {
        var read = Photo.read(picture("png", 900, 500));
        assertThat(read).isInstanceOf(Photo.Read.Good.class);
        var jpeg = ((Photo.Read.Good) read).photo().jpeg();
        var shown = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(shown.getWidth()).isEqualTo(Photo.SIDE);
        assertThat(shown.getHeight()).isEqualTo(Photo.SIDE);
        assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void a_file_that_only_says_that_it_is_a_picture_is_refused() {
        assertThat(Photo.read("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Photo.Read.Refused("card.photo.kind"));
        assertThat(Photo.read(new byte[0])).isEqualTo(new Photo.Read.Refused("card.photo.missing"));
    }

    @Test
    void the_place_and_the_device_that_a_photo_carries_are_not_kept() throws IOException {
        var plain = picture("jpg", 400, 400);
        var told = "Exif\0\0MM\0*GPSLatitude 51.5310 Telefoon 15 Pro".getBytes(StandardCharsets.ISO_8859_1);
        var kept = ((Photo.Read.Good) Photo.read(carrying(plain, told))).photo().jpeg();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS", "Telefoon");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 10, 10",
        "3, 182, 182",
        "6, 182, 10",
        "8, 10, 182",
        "2, 182, 10",
        "4, 10, 182",
        "5, 10, 10",
        "7, 182, 182",
        "99, 10, 10"
    })
    void a_photo_of_a_phone_stands_upright_however_the_phone_was_held(int said, int x, int y) throws IOException {
        var corner = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        corner.createGraphics().fillRect(0, 0, 200, 200);
        var shown = shown(carrying(file(corner, "jpg"), held(said)));
        assertThat(shown.getRGB(x, y) & 0xFF).as("the white corner").isGreaterThan(200);
        assertThat(shown.getRGB(Photo.SIDE - 1 - x, Photo.SIDE - 1 - y) & 0xFF).isLessThan(50);
    }

    @Test
    void a_part_that_tells_nonsense_leaves_the_photo_as_it_is() throws IOException {
        var plain = picture("jpg", 400, 400);
        for (var told : List.of("Exif\0\0MM\0*\377\377\377\377", "Exif", "iets anders"))
            assertThat(Photo.read(carrying(plain, told.getBytes(StandardCharsets.ISO_8859_1))))
                    .isInstanceOf(Photo.Read.Good.class);
    }

    @Test
    void what_one_can_look_through_becomes_white_and_not_black() throws IOException {
        var clear = file(new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB), "png");
        assertThat(shown(clear).getRGB(96, 96) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void a_torn_picture_is_refused() throws IOException {
        var whole = picture("jpg", 400, 400);
        assertThat(Photo.read(Arrays.copyOf(whole, 40))).isEqualTo(new Photo.Read.Refused("card.photo.torn"));
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_opened() {
        assertThat(Photo.read(new byte[Photo.MOST_BYTES + 1])).isEqualTo(new Photo.Read.Refused("card.photo.large"));
    }

    /** A picture of this kind and size. */
    public static byte[] picture(String kind, int width, int height) throws IOException {
        return file(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind);
    }

    private static byte[] file(BufferedImage picture, String kind) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, kind, out);
        return out.toByteArray();
    }

    private static BufferedImage shown(byte[] file) throws IOException {
        var jpeg = ((Photo.Read.Good) Photo.read(file)).photo().jpeg();
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    /** The same JPEG with a part before its own parts that tells something. */
    private static byte[] carrying(byte[] plain, byte[] told) {
        var carrying = new ByteArrayOutputStream();
        carrying.write(plain, 0, 2);
        carrying.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (told.length + 2)});
        carrying.writeBytes(told);
        carrying.write(plain, 2, plain.length - 2);
        return carrying.toByteArray();
    }

    /** What a camera writes of how it was held: one line behind the head. */
    private static byte[] held(int value) {
        return ByteBuffer.allocate(32)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) value)
                .array();
    }
}
