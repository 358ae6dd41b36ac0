package nl.kansrijk.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ConditionsOfColumnsTest {
    private static boolean met(Conditions asked, Meets has) {
        return asked.metBy(has.levels(), has.holds());
    }

    @Example
    void what_nobody_said_is_no_reason_to_stay_away() {
        var asked = Conditions.none()
                .hours(32, 40)
                .dutch(3, 7)
                .licence(2)
                .certificate(15)
                .load(31)
                .week(0xfffffff, 28);
        assertThat(met(asked, Meets.everything())).isTrue();
    }

    @Property
    void hours_must_overlap(
            @ForAll @IntRange(min = 1, max = 60) int least,
            @ForAll @IntRange(min = 1, max = 60) int most,
            @ForAll @IntRange(min = 1, max = 60) int from,
            @ForAll @IntRange(min = 1, max = 60) int to) {
        var has = Meets.everything().hours(Math.min(least, most), Math.max(least, most));
        var asked = Conditions.none().hours(Math.min(from, to), Math.max(from, to));
        boolean overlap = Math.min(least, most) <= Math.max(from, to) && Math.min(from, to) <= Math.max(least, most);
        assertThat(met(asked, has)).isEqualTo(overlap);
    }

    @Property
    void each_skill_of_dutch_is_compared_by_itself(
            @ForAll @IntRange(max = 4) int skill,
            @ForAll @IntRange(max = 7) int level,
            @ForAll @IntRange(max = 4) int other,
            @ForAll @IntRange(max = 7) int asked) {
        var has = Meets.everything().dutch(skill, level);
        assertThat(met(Conditions.none().dutch(other, asked), has)).isEqualTo(skill != other || level >= asked);
    }

    @Property
    void a_licence_a_certificate_and_a_load_keep_apart(
            @ForAll @IntRange(max = 7) int licence,
            @ForAll @IntRange(max = 15) int certificate,
            @ForAll @IntRange(max = 31) int load) {
        var has =
                Meets.everything().noLicence(licence).noCertificate(certificate).noLoad(load);
        assertThat(met(Conditions.none().licence(licence), has)).isFalse();
        assertThat(met(Conditions.none().certificate(certificate), has)).isFalse();
        assertThat(met(Conditions.none().load(load), has)).isFalse();
        assertThat(met(
                        Conditions.none()
                                .licence((licence + 1) % 8)
                                .certificate((certificate + 1) % 16)
                                .load((load + 1) % 32),
                        has))
                .isTrue();
    }

    @Example
    void a_code_the_columns_have_no_room_for_is_left_to_who_judges() {
        var has = Meets.everything().noLicence(900).noCertificate(-1);
        assertThat(has).isEqualTo(Meets.everything());
        assertThat(Conditions.none().licence(900)).isEqualTo(Conditions.none());
    }

    @Property
    void so_many_parts_of_the_week_must_be_shared(
            @ForAll @IntRange(max = (1 << 28) - 1) int works,
            @ForAll @IntRange(max = (1 << 28) - 1) int asked,
            @ForAll @IntRange(max = 28) int parts) {
        var has = Meets.everything().week(works);
        assertThat(met(Conditions.none().week(asked, parts), has)).isEqualTo(Integer.bitCount(works & asked) >= parts);
    }

    @Property(tries = 500)
    void slices_let_nobody_pass_by_who_meets_everything(@ForAll long seed) {
        var few = Few.of(seed);
        var people = few.people(70);
        var columns = ColumnsTest.laid(people);
        var asked = few.conditions();
        long[] eligible = new long[2];
        columns.slices.eligible(columns.slices.toLookAt(asked), 0, columns.size(), eligible);
        for (int person = 0; person < columns.size(); person++)
            if (asked.metBy(columns.roster.levels(person), columns.roster.holds(person)))
                assertThat(eligible[person >> 6] >>> person & 1).isEqualTo(1);
    }
}
