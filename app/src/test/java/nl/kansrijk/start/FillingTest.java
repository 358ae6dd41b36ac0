package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

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
    void a_home_without_demo_gets_nobody() {
        var real = new Deed(false, false, 50, 20, 7, EMPTY.firstStart());
        filling(real, (wish, progress) -> filled.add(wish)).start();
        assertThat(filled).isEmpty();
        assertThat(Deed.of(home)).contains(real.whenFilled());
    }

    private Filling filling(Deed deed, FirstFill fill) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("fill", fill);
        return new Filling(home, deed, Optional.empty(), beans.getBeanProvider(FirstFill.class), (share, what) -> {});
    }
}
