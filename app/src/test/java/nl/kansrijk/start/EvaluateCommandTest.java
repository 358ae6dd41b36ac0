package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    @TempDir
    Path folder;

    @Test
    void it_explains_itself_with_an_example_and_the_layout_of_the_sets() {
        var said = Said.by("evaluate", "--help");
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("./kansrijk evaluate", "melo-nl*", "titel_isco*", "vdab*", "pseudo-matching*", "--taxonomy");
    }

    @Test
    void without_a_folder_it_asks_for_one() {
        var said = Said.by("evaluate");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--data DIR");
    }

    @Test
    void a_folder_that_is_not_there_is_one_sentence() {
        var none = folder.resolve("none");
        assertThat(Said.by("evaluate", "--data", none.toString()))
                .isEqualTo(new Said(1, "", "There is no folder " + none + ".\n"));
    }
}
