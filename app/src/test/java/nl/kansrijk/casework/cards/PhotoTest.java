package nl.kansrijk.casework.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

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
        var carrying = new ByteArrayOutputStream();
        carrying.write(plain, 0, 2);
        carrying.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (told.length + 2)});
        carrying.writeBytes(told);
        carrying.write(plain, 2, plain.length - 2);
        var kept =
                ((Photo.Read.Good) Photo.read(carrying.toByteArray())).photo().jpeg();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS", "Telefoon");
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
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, out);
        return out.toByteArray();
    }
}
