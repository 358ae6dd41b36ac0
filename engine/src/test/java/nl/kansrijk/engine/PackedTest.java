package nl.kansrijk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.kansrijk.engine.columns.Noted;

class PackedTest {
    private static Packed packed(Supply one, Origin origin) {
        var person = Placing.person(one, origin);
        return new Packed(person.id(), new Noted(person.owned(), person.note()));
    }

    @Property(tries = 5000)
    void a_person_comes_out_of_the_bytes_as_they_went_in(@ForAll long seed) {
        var one = new Chance(seed).someone().supply();
        assertThat(packed(one, Origin.UNKNOWN).supply()).isEqualTo(one);
    }

    @Property(tries = 5000)
    void judging_from_the_bytes_says_what_judging_the_person_says(@ForAll long seed) {
        var chance = new Chance(seed);
        var plan = new Plan(chance.job().demand(), Chance.LIKENESS, new DistancePerMode());
        var one = chance.someone().supply();
        assertThat(plan.read(packed(one, Origin.UNKNOWN))).isEqualTo(plan.read(Row.of(one)));
    }

    @Property
    void where_facts_came_from_is_kept_beside_them(@ForAll long revision, @ForAll int until) {
        var origin = new Origin(revision, until);
        assertThat(packed(new Someone().supply(), origin).origin()).isEqualTo(origin);
    }

    @Property(tries = 2000)
    void every_number_is_read_as_it_was_written(@ForAll long some, @ForAll double exact, @ForAll int more) {
        var bytes = new Scribe().number(some).exact(exact).number(more).bytes();
        var script = new Script(java.nio.ByteBuffer.wrap(bytes), 0);
        assertThat(script.wide()).isEqualTo(some);
        assertThat(script.exact()).isEqualTo(exact);
        assertThat(script.number()).isEqualTo(more);
        assertThat(script.at()).isEqualTo(bytes.length);
    }

    @Example
    void someone_of_whom_nothing_is_known_takes_a_few_bytes() {
        var note = Packing.note(new Someone().supply(), Origin.UNKNOWN);
        assertThat(note.read().remaining()).isLessThan(64);
    }
}
