package nl.kansrijk.profile.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
    @Test
    void a_video_is_known_by_what_stands_in_it() {
        assertThat(Format.of(bytes("\0\0\0\u0020ftypisom\0\0\0\0isom"))).contains(Format.MP4);
        assertThat(Format.of(bytes("\u001AEß£\u0001\0\0\0B\u0082\u0084webmB\u0087")))
                .contains(Format.WEBM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MZ\u0090\0\u0003\0\0\0\u0004\0\0\0ÿÿ\0\0",
                "<html><script>alert(1)</script></html>",
                "GIF89a                    ftyp",
                "\u001AEß£\u0001\0\0\0B\u0082\u0088matroskaB\u0087",
                "%PDF-1.7 ftypisom        "
            })
    void anything_else_is_no_video_whatever_it_is_called(String content) {
        assertThat(Format.of(bytes(content))).isEmpty();
    }

    @Test
    void a_torn_beginning_is_no_video() {
        assertThat(Format.of(Arrays.copyOf(bytes("\0\0\0\u0020ftypisom"), 7))).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
