package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {
    @TempDir
    Path folder;

    @Test
    void a_home_that_this_process_has_open_is_open_already() {
        var home = new Home(folder);
        try (var lock = HomeLock.take(home).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(HomeLock.take(home)).isEmpty();
            assertThat(HomeLock.isTaken(home)).isTrue();
        }
        assertThat(HomeLock.isTaken(home)).isFalse();
    }

    @Test
    void a_home_that_was_never_made_is_not_taken() {
        assertThat(HomeLock.isTaken(new Home(folder.resolve("none")))).isFalse();
    }
}
