package nl.kansrijk.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellShapesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "0", "41", "24-16", "16-41", "16-24-32", "parttime", "-8", "8,5", "100"})
    void hours_outside_a_week_or_turned_round_are_no_hours(String words) {
        assertThat(CellShapes.hours(words)).isEmpty();
    }

    @Test
    void the_same_least_and_most_are_hours() {
        var hours = CellShapes.hours("40 - 40 uur").orElseThrow();
        assertThat(hours.least()).contains(40);
        assertThat(hours.most()).isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.nl", "a.b+c@sub.voorbeeld.example"})
    void an_address_for_mail_has_a_name_and_a_place(String value) {
        assertThat(CellShapes.isEmail(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "a b@c.nl", "a@b@c.nl", "@b.nl", "a@.n", "<a@b.nl>", "a@b.nl; c@d.nl"})
    void two_addresses_half_an_address_or_one_with_a_name_around_it_are_none(String value) {
        assertThat(CellShapes.isEmail(value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0612345678", "+31 6 12345678", "(0165) 00-50-12", "0031612345678"})
    void a_telephone_number_may_be_written_in_every_usual_way(String value) {
        assertThat(CellShapes.isPhone(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "06-nummer", "1234567890123456", "tel 0612345678", ""})
    void too_few_too_many_or_other_signs_are_no_telephone_number(String value) {
        assertThat(CellShapes.isPhone(value)).isFalse();
    }

    @Test
    void a_postcode_never_begins_with_nought() {
        assertThat(CellShapes.isPostcode("4811")).isTrue();
        assertThat(CellShapes.isPostcode("4811ab")).isTrue();
        assertThat(CellShapes.isPostcode("0811 AB")).isFalse();
        assertThat(CellShapes.isPostcode("4811 A")).isFalse();
    }

    @Test
    void only_one_nought_comes_back_and_only_before_eight_digits() {
        assertThat(CellShapes.digits("1000.00.08")).isEqualTo("010000008");
        assertThat(CellShapes.digits("1234567")).isEqualTo("1234567");
        assertThat(CellShapes.digits("123 456 782")).isEqualTo("123456782");
    }
}
