package nl.kansrijk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The signs on the doors are read from the house, not from its tests. */
class SignsTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    @Test
    void no_test_hides_the_sign_of_a_room() throws IOException {
        try (var files = Files.walk(TEST)) {
            assertThat(files.filter(file -> file.endsWith("package-info.java"))
                            .map(TEST::relativize)
                            .filter(sign -> Files.exists(MAIN.resolve(sign))))
                    .as(
                            "a package-info.java of the tests stands before that of the room, and the map is no longer guarded")
                    .isEmpty();
        }
    }
}
