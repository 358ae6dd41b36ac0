package nl.kansrijk.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PartsTest {
    @Property(tries = 300)
    void every_code_gets_its_own_number_and_a_strange_code_none(@ForAll int[] some) {
        var codes = Codes.among(some, some.length);
        for (int code : some) assertThat(codes.codes[codes.number(code)]).isEqualTo(code);
        int strange = IntStream.iterate(0, i -> i + 1)
                .filter(i -> IntStream.of(some).noneMatch(code -> code == i))
                .findFirst()
                .orElseThrow();
        assertThat(codes.number(strange)).isEqualTo(Codes.NONE);
    }

    @Property(tries = 500)
    void the_ranges_of_an_area_hold_everyone_who_lives_in_it(@ForAll long seed) {
        var few = Few.of(seed);
        var columns = ColumnsTest.laid(few.people(300));
        var area = few.wanted().area();
        var ranges = new Ranges(columns.strips, area);
        var inside = new ArrayList<Integer>();
        for (int i = 0; i < ranges.count; i++)
            IntStream.range(ranges.from[i], ranges.to[i]).forEach(inside::add);
        assertThat(inside).doesNotHaveDuplicates();
        for (int person = 0; person < columns.size(); person++) {
            int y = columns.roster.y(person);
            if (Spot.known(y) ? area.holds(columns.roster.x(person), y) : area.withUnknown())
                assertThat(inside).contains(person);
        }
    }

    @Property(tries = 300)
    void what_is_added_for_sixty_four_people_at_once_is_never_less_than_what_each_has(@ForAll long seed) {
        var few = Few.of(seed);
        var columns = ColumnsTest.laid(few.people(2_100));
        var asking = new Asking(few.wanted().needs(), columns, new Desk().cleared(columns));
        int least = asking.commonMost() / 2;
        long[] enough = asking.rough().atLeast(least, 0, columns.size() / 64);
        for (int person = 0; person < columns.size() / 64 * 64; person++)
            if (asking.common(person) >= least)
                assertThat(enough[person >> 6] >>> person & 1).isEqualTo(1);
    }

    @Example
    void ties_depend_on_the_seed_and_on_the_whole_id() {
        var ids = List.of(new UUID(1, 1), new UUID(1, 2), new UUID(2, 1));
        assertThat(ids.stream().map(id -> Ties.of(5, id)).distinct()).hasSize(3);
        assertThat(Ties.of(6, ids.getFirst())).isNotEqualTo(Ties.of(5, ids.getFirst()));
    }

    @Example
    void what_cannot_be_true_is_refused() {
        assertThatThrownBy(() -> Need.of(0, Map.of(1, 1000))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Need.of(1, Map.of(1, 1001))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Skillset.pack(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Owned(1, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Spot(1 << 25, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wanted.Pick.of(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
