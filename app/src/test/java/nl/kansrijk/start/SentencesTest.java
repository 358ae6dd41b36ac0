package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final Home HOME = new Home(Path.of("data"));

    @Test
    void a_full_disk_is_recognised_however_deep_it_hides() {
        var byDatabase = new IllegalStateException(new SQLException("could not extend file", "53100"));
        var byMachine = new IllegalStateException(new IOException("write: No space left on device"));
        assertThat(Sentences.about(byDatabase, HOME)).hasMessage(Sentences.fullDisk(HOME));
        assertThat(Sentences.about(byMachine, HOME)).hasMessage(Sentences.fullDisk(HOME));
    }

    @Test
    void a_trouble_inside_another_failure_keeps_its_own_sentence() {
        var inside = new Trouble("The training has begun already.");
        assertThat(Sentences.about(new IllegalStateException(inside), HOME)).isSameAs(inside);
    }

    @Test
    void a_folder_that_may_not_be_written_names_the_way_out() {
        assertThat(Sentences.about(new AccessDeniedException("x"), HOME)).hasMessageContaining("--home");
    }

    @Test
    void what_nobody_foresaw_points_to_the_log_and_repeats_nothing() {
        var unforeseen = new IllegalStateException("password geheim");
        assertThat(Sentences.about(unforeseen, HOME).getMessage())
                .contains("kansrijk.log")
                .doesNotContain("geheim");
    }
}
