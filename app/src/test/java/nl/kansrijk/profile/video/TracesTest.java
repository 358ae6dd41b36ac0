package nl.kansrijk.profile.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TracesTest {
    private static final String PLACE = "+51.5310+004.4653/";
    private static final String DEVICE = "Telefoon 15 Pro";
    private static final String PICTURE = "BEELDBEELDBEELDBEELD";
    private static final String GPS = "GPS 51.5310 4.4653 ";

    @Test
    void place_device_and_moment_are_wiped_from_an_mp4_and_the_picture_stays_where_it_was() {
        var film = mp4(movie(0));
        var bare = Format.MP4.withoutTraces(film);
        assertThat(text(film)).contains(PLACE, DEVICE, GPS, "GoCam codec", "Mijn Handler");
        assertThat(text(bare)).doesNotContain(PLACE, DEVICE, GPS, "GoCam codec", "Mijn Handler", "GPS");
        assertThat(bare).hasSameSizeAs(film);
        assertThat(text(bare).indexOf(PICTURE)).isEqualTo(text(film).indexOf(PICTURE));
        assertThat(text(bare)).contains("stco", "avc1");
        assertThat(moment(bare)).isZero();
        assertThat(moment(film)).isEqualTo(3_900_000_000L);
    }

    @Test
    void a_track_that_measures_the_place_is_no_track_any_more() {
        var bare = text(Format.MP4.withoutTraces(mp4(movie(0))));
        assertThat(bare.split("trak", -1)).hasSize(2);
        assertThat(bare).doesNotContain("mebx");
    }

    @Test
    void an_mp4_without_traces_stays_as_it_is() {
        var plain = join(box("ftyp", bytes("isom\0\0\0\0isom")), box("mdat", bytes(PICTURE)));
        assertThat(Format.MP4.withoutTraces(plain)).isEqualTo(plain);
    }

    @Test
    void tags_titles_dates_and_makers_are_wiped_from_a_webm_and_its_clusters_stay() {
        var film = webm();
        var bare = Format.WEBM.withoutTraces(film);
        assertThat(text(film)).contains(PLACE, DEVICE, "Camera app", "Mijn film");
        assertThat(text(bare)).doesNotContain(PLACE, DEVICE, "Camera app", "Mijn film");
        assertThat(bare).hasSameSizeAs(film);
        assertThat(text(bare).indexOf(PICTURE)).isEqualTo(text(film).indexOf(PICTURE));
        assertThat(Format.of(bare)).contains(Format.WEBM);
    }

    @Test
    void a_long_tag_becomes_void_space_of_the_same_length() {
        var tags = element(0x1254C367, bytes((PLACE + " ").repeat(400)));
        var film = join(webm(), tags);
        var bare = Format.WEBM.withoutTraces(film);
        int at = film.length - tags.length;
        assertThat(bare[at]).isEqualTo((byte) 0xEC);
        assertThat(ByteBuffer.wrap(bare).getLong(at + 1) & 0x00FF_FFFF_FFFF_FFFFL)
                .isEqualTo(tags.length - 9L);
        assertThat(text(bare)).doesNotContain(PLACE);
    }

    @Test
    void what_came_in_is_not_changed_itself() {
        var film = mp4(movie(0));
        var before = film.clone();
        Format.MP4.withoutTraces(film);
        assertThat(film).isEqualTo(before);
    }

    @Test
    void torn_and_crooked_films_end_calmly_and_keep_their_length() {
        var random = new Random(7);
        for (var whole : new byte[][] {mp4(movie(0)), webm()})
            for (int i = 0; i < 2_000; i++) {
                var torn = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
                for (int many = 0; many < 4; many++) torn[random.nextInt(torn.length)] = (byte) random.nextInt();
                assertThat(Format.MP4.withoutTraces(torn)).hasSameSizeAs(torn);
                assertThat(Format.WEBM.withoutTraces(torn)).hasSameSizeAs(torn);
            }
    }

    @Test
    void boxes_in_boxes_without_end_and_tables_that_lie_cost_no_time_and_no_stack() {
        var deep = ByteBuffer.allocate(800_000);
        for (int at = 0; at + 8 <= deep.capacity(); at += 8)
            deep.putInt(at, deep.capacity() - at).put(at + 4, bytes("moov"));
        assertThat(Format.MP4.withoutTraces(deep.array())).hasSize(deep.capacity());
        var many = new byte[4 * 200_000];
        var lies = join(
                box("ftyp", bytes("isom")),
                box(
                        "moov",
                        box(
                                "trak",
                                box(
                                        "mdia",
                                        box("hdlr", ints(0, 0), bytes("meta")),
                                        box(
                                                "minf",
                                                box(
                                                        "stbl",
                                                        box("stsc", ints(0, 1, 1, -1, 1)),
                                                        box("stsz", ints(0, 0, -1), many),
                                                        box("stco", ints(0, -1), many)))))));
        assertThat(Format.MP4.withoutTraces(lies)).hasSameSizeAs(lies);
    }

    /** The film as it is when its movie box is as long as it is: where the samples lie depends on it. */
    private static byte[] mp4(byte[] first) {
        var head = box("ftyp", bytes("isom\0\0\0\0isom"));
        var movie = movie(head.length + first.length + 8);
        return join(head, movie, box("mdat", bytes(PICTURE + GPS + GPS)));
    }

    private static byte[] movie(int picture) {
        return box(
                "moov",
                box("mvhd", full(3_900_000_000L)),
                box("trak", box("tkhd", full(3_900_000_000L)), media("vide", "avc1", picture, PICTURE.length(), 1)),
                box("trak", media("meta", "mebx", picture + PICTURE.length(), GPS.length(), 2)),
                box("udta", box("\u00A9xyz", bytes("\0\u0012\u0015Ç" + PLACE)), box("\u00A9mod", bytes(DEVICE))),
                box("meta", bytes(DEVICE + PLACE)));
    }

    private static byte[] media(String kind, String codec, int from, int length, int samples) {
        var name = ByteBuffer.allocate(90).put(50 - 8, bytes("\u000BGoCam codec"));
        return box(
                "mdia",
                box("mdhd", full(3_900_000_000L)),
                box("hdlr", ints(0, 0), bytes(kind), ints(0, 0, 0), bytes("Mijn Handler\0")),
                box(
                        "minf",
                        box(
                                "stbl",
                                box("stsd", ints(0, 1), box(codec, name.array())),
                                box("stsc", ints(0, 1, 1, samples, 1)),
                                box("stsz", ints(0, length, samples)),
                                box("stco", ints(0, 1, from)))));
    }

    private static byte[] webm() {
        return join(
                element(0x1A45DFA3, element(0x4282, bytes("webm"))),
                bytes("\u0018S\u0080g\u0001ÿÿÿÿÿÿÿ"),
                element(
                        0x1549A966,
                        element(0x4D80, bytes("Camera app")),
                        element(0x5741, bytes(DEVICE)),
                        element(0x7BA9, bytes("Mijn film")),
                        element(0x4461, new byte[] {1, 2, 3, 4, 5, 6, 7, 8})),
                element(0x1254C367, bytes(PLACE + DEVICE)),
                element(0x1654AE6B, element(0xAE, element(0x536E, bytes(DEVICE)), element(0x86, bytes("V_VP8")))),
                bytes("\u001FC¶u\u0001ÿÿÿÿÿÿÿ"),
                element(0xA3, bytes(PICTURE)));
    }

    private static byte[] element(int id, byte[]... parts) {
        var content = join(parts);
        var head = ByteBuffer.allocate(12);
        for (int shift = 24; shift >= 0; shift -= 8) if (id >>> shift != 0) head.put((byte) (id >>> shift));
        head.putInt(0x1000_0000 | content.length);
        return join(Arrays.copyOf(head.array(), head.position()), content);
    }

    private static byte[] box(String kind, byte[]... parts) {
        var content = join(parts);
        return join(ints(content.length + 8), bytes(kind), content);
    }

    /** Version and flags, made and changed at this moment, and the length of the film. */
    private static byte[] full(long moment) {
        return ints(0, (int) moment, (int) moment, 1000, 5000);
    }

    private static long moment(byte[] film) {
        int at = text(film).indexOf("mvhd") + 8;
        return Integer.toUnsignedLong(ByteBuffer.wrap(film).getInt(at));
    }

    private static byte[] ints(int... numbers) {
        var out = ByteBuffer.allocate(4 * numbers.length);
        for (int number : numbers) out.putInt(number);
        return out.array();
    }

    private static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) out.writeBytes(part);
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static String text(byte[] film) {
        return new String(film, ISO_8859_1);
    }
}
