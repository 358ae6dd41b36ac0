package nl.kansrijk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortionsTest {
    private static final int MANY = 12_345;

    @Test
    void every_row_is_worked_on_once_before_the_end() {
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        var count = new AtomicInteger();
        var work = new Portions<Integer>(row -> {
            seen.add(row);
            count.incrementAndGet();
        });
        try (work) {
            for (int row = 0; row < MANY; row++) work.add(row);
        }
        assertThat(seen).isEqualTo(IntStream.range(0, MANY).boxed().collect(Collectors.toSet()));
        assertThat(count).hasValue(MANY);
    }

    @Test
    void no_rows_are_no_work() {
        new Portions<Integer>(row -> {
                    throw new IllegalStateException("nobody came");
                })
                .close();
    }

    @Test
    void a_row_that_cannot_be_read_stops_the_rest_and_is_told() {
        var read = new AtomicInteger();
        assertThatThrownBy(() -> {
                    try (var work = new Portions<Integer>(row -> read(row, read))) {
                        for (int row = 0; row < MANY; row++) work.add(row);
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .cause()
                .hasMessage("row 700 is torn");
        assertThat(read.get()).isLessThan(MANY);
    }

    @Test
    void a_torn_row_among_the_last_is_told_too() {
        assertThatThrownBy(() -> {
                    try (var work = new Portions<Integer>(row -> read(row, new AtomicInteger()))) {
                        for (int row = 650; row < 720; row++) work.add(row);
                    }
                })
                .isInstanceOf(IllegalStateException.class);
    }

    private static void read(int row, AtomicInteger read) {
        if (row == 700) throw new IllegalArgumentException("row 700 is torn");
        read.incrementAndGet();
    }
}
