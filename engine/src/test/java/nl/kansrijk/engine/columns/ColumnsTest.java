package nl.kansrijk.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ColumnsTest {
    private final Desk desk = new Desk();

    static Columns laid(List<Person> people) {
        var laying = new Laying();
        people.forEach(laying::add);
        return laying.columns();
    }

    @Property(tries = 3000)
    void columns_answer_what_a_look_at_everyone_answers(@ForAll long seed) {
        var few = Few.of(seed);
        var people = few.people(new Random(seed).nextInt(150));
        var columns = laid(people);
        for (int i = 0; i < 4; i++) {
            var wanted = few.wanted();
            assertThat(columns.best(wanted, desk)).isEqualTo(PlainScan.best(people, wanted));
        }
    }

    @Property(tries = 25)
    void where_many_have_a_skill_the_answers_are_the_same(@ForAll long seed) {
        var few = Few.of(seed);
        var people = few.people(2_500 + new Random(seed).nextInt(6_000));
        var columns = laid(people);
        assertThat(columns.commons.bits().length).isPositive();
        for (int i = 0; i < 8; i++) {
            var wanted = few.wanted();
            assertThat(columns.best(wanted, desk)).isEqualTo(PlainScan.best(people, wanted));
        }
    }

    @Property(tries = 10)
    void the_order_in_which_people_came_does_not_matter(@ForAll long seed) {
        var few = Few.of(seed);
        var people = few.people(400);
        var turned = people.reversed();
        var wanted = Stream.generate(few::wanted).limit(10).toList();
        for (var one : wanted)
            assertThat(laid(turned).best(one, desk)).isEqualTo(laid(people).best(one, desk));
    }

    @Example
    void a_strip_of_more_people_than_sixteen_bits_can_name_is_cut() {
        var few = new Few(7, 3_000, 1);
        var people = few.people(Strips.MOST + 5_000);
        var columns = laid(people);
        assertThat(columns.strips.count()).isGreaterThan(1);
        for (int strip = 0; strip < columns.strips.count(); strip++)
            assertThat(columns.strips.start()[strip + 1] - columns.strips.start()[strip])
                    .isBetween(1, Strips.MOST);
        var wanted = few.wanted();
        assertThat(columns.best(wanted, desk)).isEqualTo(PlainScan.best(people, wanted));
    }

    @Example
    void a_laying_can_begin_anew_after_its_columns_were_made() {
        var few = Few.of(3);
        var laying = new Laying();
        few.people(100).forEach(laying::add);
        assertThat(laying.columns().size()).isEqualTo(100);
        var people = few.people(80);
        people.forEach(laying::add);
        var wanted = few.wanted();
        assertThat(laying.columns().best(wanted, desk)).isEqualTo(PlainScan.best(people, wanted));
    }

    @Example
    void nobody_gives_nothing() {
        assertThat(laid(List.of()).best(Few.of(1).wanted(), desk)).isEmpty();
    }

    @Property(tries = 200)
    void one_more_skill_never_lowers_a_score(@ForAll long seed) {
        var few = Few.of(seed);
        var person = few.person();
        var wanted = few.wanted();
        int code = wanted.needs().getFirst().codes()[0];
        var packed = Stream.concat(
                        java.util.Arrays.stream(person.skills().packed)
                                .boxed()
                                .filter(skill -> Skillset.code(skill) != code),
                        Stream.of(Skillset.pack(code, 2)))
                .mapToInt(Integer::intValue)
                .toArray();
        var learned = new Person(person.id(), person.spot(), person.owned(), person.meets(), Skillset.of(packed));
        assertThat(PlainScan.score(learned, wanted)).isGreaterThanOrEqualTo(PlainScan.score(person, wanted));
    }
}
