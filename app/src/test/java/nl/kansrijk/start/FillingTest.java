package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FillingTest {
    private static final Deed EMPTY = new Deed(false, true, 50, 20, 7, Instant.parse("2026-03-02T08:00:00Z"));

    @TempDir
    Path folder;

    private final List<Wish> filled = new ArrayList<>();
    private Home home = new Home(Path.of("data"));

    @BeforeEach
    void makeHome() {
        home = new Home(folder);
        EMPTY.keepIn(home);
    }

    @Test
    void a_new_home_is_filled_as_wished_and_then_known_as_filled() {
        filling(EMPTY, (wish, progress) -> filled.add(wish)).start();
        assertThat(filled).containsExactly(new Wish(50, 20, 7, Optional.empty(), EMPTY.firstStart()));
        assertThat(Deed.of(home)).contains(EMPTY.whenFilled());
    }

    @Test
    void a_fill_that_fails_leaves_the_home_known_as_unfilled() {
        FirstFill broken = (wish, progress) -> {
            throw new IllegalStateException("cut off");
        };
        assertThatThrownBy(() -> filling(EMPTY, broken).start()).hasMessage("cut off");
        assertThat(Deed.of(home)).contains(EMPTY);
    }

    @Test
    void a_filled_home_is_never_filled_again() {
        filling(EMPTY.whenFilled(), (wish, progress) -> filled.add(wish)).start();
        assertThat(filled).isEmpty();
    }

    @Test
    void several_fills_come_in_their_order() {
        FirstFill words = (wish, progress) -> progress.at(0.1, "words");
        FirstFill people = (wish, progress) -> progress.at(1, "people");
        var said = new ArrayList<String>();
        new Filling(home, EMPTY, Optional.empty(), () -> Stream.of(words, people), (share, what) -> said.add(what))
                .start();
        assertThat(said).containsExactly("words", "people");
    }

    private Filling filling(Deed deed, FirstFill fill) {
        return new Filling(home, deed, Optional.empty(), () -> Stream.of(fill), (share, what) -> {});
    }
}
