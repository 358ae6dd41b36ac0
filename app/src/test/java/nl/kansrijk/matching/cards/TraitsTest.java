package nl.kansrijk.matching.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.kansrijk.engine.HourRange;
import nl.kansrijk.engine.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraitsTest {
    private static final Position BREDA = new Position(51.589, 4.776);

    @ParameterizedTest
    @CsvSource({"1,15,1,15", "8,16,16,23", "20,23,16,23", "20,24,24,31", "24,31,24,31", "30,32,32,40", "40,40,32,40"})
    void hours_are_shown_as_the_band_of_the_most_someone_works(int least, int most, int from, int until) {
        var band = Traits.band(Optional.of(new HourRange(least, most)));
        assertThat(new Traits(0, OptionalInt.empty(), OptionalInt.empty(), band).hours())
                .contains(new HourRange(from, until));
    }

    @ParameterizedTest
    @CsvSource({"0,5", "4,5", "6,10", "12,15", "20,25", "40,50", "60,75", "120,150"})
    void a_distance_is_shown_as_the_ring_it_lies_in(double north, int km) {
        var there = new Position(BREDA.latitude() + north / 111.2, BREDA.longitude());
        assertThat(traits(Traits.ring(Optional.of(there), Optional.of(BREDA))).km())
                .hasValue(km);
    }

    @Test
    void who_lives_further_or_nobody_knows_where_is_shown_as_of_the_region() {
        var far = new Position(BREDA.latitude() + 2, BREDA.longitude());
        for (var from : List.of(Optional.of(far), Optional.<Position>empty()))
            assertThat(traits(Traits.ring(from, Optional.of(BREDA))).km()).isEmpty();
        assertThat(traits(Traits.ring(Optional.of(BREDA), Optional.empty())).km())
                .isEmpty();
    }

    @Test
    void each_step_is_vaguer_and_the_last_one_says_nothing_at_all() {
        var steps = new ArrayList<Traits>();
        var whole = new Traits(0, OptionalInt.of(3), OptionalInt.of(9), OptionalInt.of(1));
        for (var now = Optional.of(whole); now.isPresent(); now = now.get().vaguer()) steps.add(now.get());
        for (int i = 1; i < steps.size(); i++)
            assertThat(steps.get(i - 1).fits(steps.get(i))).isTrue();
        assertThat(Set.copyOf(steps)).hasSameSizeAs(steps);
        assertThat(steps.getLast().km()).isEmpty();
        assertThat(steps.getLast().sector()).isEmpty();
        assertThat(steps.getLast().hours()).isEmpty();
    }

    @Test
    void someone_of_whom_a_trait_is_unknown_is_not_counted_among_those_with_it() {
        var shown = new Traits(1, OptionalInt.of(3), OptionalInt.empty(), OptionalInt.empty());
        assertThat(traits(1).fits(shown)).isFalse();
        assertThat(new Traits(1, OptionalInt.of(3), OptionalInt.of(2), OptionalInt.of(0)).fits(shown))
                .isTrue();
        assertThat(new Traits(2, OptionalInt.of(3), OptionalInt.of(2), OptionalInt.of(0)).fits(shown))
                .isFalse();
    }

    private static Traits traits(int ring) {
        return new Traits(ring, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
    }
}
