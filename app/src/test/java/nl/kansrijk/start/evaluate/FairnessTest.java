package nl.kansrijk.start.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.kansrijk.matching.spread.Listings.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FairnessTest {
    private static final Standing OFTEN = new Standing(2, 1.5);
    private static final Standing NEVER = new Standing(0, 0);

    @TempDir
    Path home;

    private final Map<UUID, Standing> standings = new HashMap<>();
    private final StringBuilder file = new StringBuilder("client;sex\n");

    private void people(String group, int number, IntFunction<Standing> standing) {
        IntStream.range(0, number).forEach(i -> {
            UUID id = UUID.nameUUIDFromBytes((group + i).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            file.append(id).append(';').append(group).append('\n');
            standings.put(id, standing.apply(i));
        });
    }

    private List<FairFigure> figures() throws IOException {
        SmallSets.plain(home.resolve("evaluator/groups.csv"), file.toString());
        return new Fairness(standings).figures(new GroupsFile(home));
    }

    @Test
    void groups_that_stand_alike_have_ratio_one() throws IOException {
        people("F", 60, i -> i % 2 == 0 ? OFTEN : NEVER);
        people("M", 80, i -> i % 2 == 0 ? OFTEN : NEVER);
        assertThat(figures())
                .hasSize(4)
                .allSatisfy(figure -> assertThat(figure.ratio()).isCloseTo(1, within(1e-9)));
    }

    @Test
    void a_group_that_stands_in_half_as_many_lists_has_a_ratio_of_a_half_and_the_interval_says_so() throws IOException {
        people("F", 100, i -> i % 4 == 0 ? OFTEN : NEVER);
        people("M", 120, i -> i % 2 == 0 ? OFTEN : NEVER);
        FairFigure selection = figures().stream()
                .filter(figure ->
                        figure.measure().equals("selection") && figure.group().equals("F"))
                .findFirst()
                .orElseThrow();
        assertThat(selection.value()).isEqualTo(0.25);
        assertThat(selection.ratio()).isEqualTo(0.5);
        assertThat(selection.interval().low()).isBetween(0.2, 0.5);
        assertThat(selection.interval().high()).isBetween(0.5, 0.9);
    }

    @Test
    void fewer_than_five_people_are_no_group() throws IOException {
        people("F", 4, i -> OFTEN);
        people("M", 5, i -> OFTEN);
        assertThat(figures()).extracting(FairFigure::group).containsOnly("M");
    }

    @Test
    void who_cannot_be_matched_now_does_not_count() throws IOException {
        people("F", 10, i -> OFTEN);
        standings.remove(standings.keySet().iterator().next());
        assertThat(figures()).extracting(FairFigure::n).containsOnly(9);
    }

    @Test
    void a_home_without_the_file_or_with_a_torn_one_is_one_sentence() throws IOException {
        assertThatThrownBy(() -> new GroupsFile(home)).hasMessageContaining("no evaluator's file");
        SmallSets.plain(home.resolve("evaluator/groups.csv"), "client;sex;origin\n" + UUID.randomUUID() + ";F\n");
        assertThatThrownBy(() -> new GroupsFile(home)).hasMessageContaining("torn");
    }

    @Test
    void the_drawing_names_every_group_and_stays_within_its_edges() throws IOException {
        people("F", 10, i -> OFTEN);
        people("M", 11, i -> NEVER);
        String drawing = FairPlot.svg(figures());
        assertThat(drawing)
                .startsWith("<svg")
                .contains("selection sex F (10)", "<title", "<desc")
                .doesNotContain("NaN");
        var even = new FairFigure("exposure", "sex", "F", 10, 0.5, 1, new Score.Interval(0.9, 1.1));
        assertThat(FairFigure.heading()).hasSameSizeAs(even.row());
    }
}
