package nl.kansrijk.matching.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kansrijk.engine.HourRange;
import org.junit.jupiter.api.Test;

class CrowdTest {
    private static final int MOERDIJK = 0;

    @Property(tries = 300)
    void whatever_is_shown_is_true_of_at_least_five_people(@ForAll("people") List<Traits> people) {
        var crowd = new Crowd(people, 5);
        for (var person : people)
            crowd.veil(person).ifPresent(shown -> assertThat(crowd.count(shown)).isGreaterThanOrEqualTo(5));
    }

    @Property(tries = 100)
    void in_a_group_of_five_or_more_someone_can_always_be_shown_somehow(@ForAll("people") List<Traits> people) {
        var crowd = new Crowd(people, 5);
        for (var person : people) assertThat(crowd.veil(person).isPresent()).isEqualTo(people.size() >= 5);
    }

    @Test
    void five_people_alike_are_shown_as_they_are() {
        var alike = traits(MOERDIJK, 8, 1, 2);
        assertThat(new Crowd(Collections.nCopies(5, alike), 5).veil(alike)).contains(alike);
    }

    @Test
    void the_ring_is_widened_before_a_field_is_dropped() {
        var near = traits(0, 8, 1, 2);
        var people = Stream.concat(
                        Stream.of(near),
                        Stream.generate(() -> traits(2, 8, 1, 2)).limit(4))
                .toList();
        assertThat(new Crowd(people, 5).veil(near)).contains(traits(2, 8, 1, 2));
    }

    @Test
    void the_top_skill_goes_before_the_hours_and_the_hours_before_the_sector() {
        var one = traits(0, 8, 1, 2);
        var others = IntStream.range(10, 14)
                .mapToObj(skill -> traits(0, 8, skill, 2))
                .toList();
        var people = Stream.concat(Stream.of(one), others.stream()).toList();
        var shown = new Crowd(people, 5).veil(one).orElseThrow();
        assertThat(shown.topSkill()).isEmpty();
        assertThat(shown.band()).hasValue(2);
        assertThat(shown.sector()).hasValue(8);
    }

    @Test
    void among_four_people_nobody_is_shown_and_k_cannot_be_lowered() {
        var alike = traits(MOERDIJK, 8, 1, 2);
        assertThat(new Crowd(Collections.nCopies(4, alike), 5).veil(alike)).isEmpty();
        assertThat(new Crowd(Collections.nCopies(4, alike), 1).veil(alike)).isEmpty();
    }

    @Test
    void hours_are_shown_as_a_band() {
        assertThat(traits(
                                0,
                                8,
                                1,
                                Traits.band(Optional.of(new HourRange(20, 28))).getAsInt())
                        .hours())
                .contains(new HourRange(24, 31));
        assertThat(Traits.band(Optional.empty())).isEmpty();
    }

    @Provide
    Arbitrary<List<Traits>> people() {
        var traits = Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(-1, 2),
                        Arbitraries.integers().between(-1, 3),
                        Arbitraries.integers().between(-1, 3))
                .as((ring, sector, skill, band) -> new Traits(ring, maybe(sector), maybe(skill), maybe(band)));
        return traits.list().ofMinSize(1).ofMaxSize(30);
    }

    private static OptionalInt maybe(int value) {
        return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static Traits traits(int ring, int sector, int skill, int band) {
        return new Traits(ring, OptionalInt.of(sector), OptionalInt.of(skill), OptionalInt.of(band));
    }
}
