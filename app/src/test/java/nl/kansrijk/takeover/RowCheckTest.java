package nl.kansrijk.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31-12-1980",
                "31/12/1980",
                "31.12.1980",
                "1980-12-31",
                "19801231",
                "31 december 1980",
                "31 DEC 1980",
                "1980-12-31T00:00:00",
                "31-12-1980 00:00"
            })
    void a_date_is_read_as_people_and_systems_write_it(String words) {
        assertThat(Days.read(words)).contains(LocalDate.of(1980, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-2-1980", "1980", "31-12-80", "onbekend", "32-1-1980", "29-2-2025", "12/31/1980"})
    void a_day_that_does_not_exist_is_no_date(String words) {
        assertThat(Days.read(words)).isEmpty();
        assertThat(wrong(Heading.BIRTH, words)).isEqualTo("day");
    }

    @ParameterizedTest
    @CsvSource({
        "BSN,123456789,bsn",
        "BSN,12345,bsn",
        "BSN,000000000,bsn",
        "BIRTH,1-1-1850,birth-range",
        "BIRTH,2-3-2026,birth-range",
        "POSTCODE,0999 AB,postcode",
        "POSTCODE,4811ABC,postcode",
        "EMAIL,anna bij voorbeeld,email",
        "PHONE,0612,phone",
        "PHONE,bel mij,phone",
        "HOURS,0,hours",
        "HOURS,60,hours",
        "HOURS,24-16,hours",
        "LICENCE,Q,code",
        "LANGUAGE,Klingon,code",
        "CHANNEL,postduif,code",
        "DUTCH_LEVEL,Z9,code",
        "BENEFIT,toeslag,code",
        "BENEFIT_SINCE,ooit,day",
        "TOWN,=1+1,formula",
        "TOWN,@SUM(A1),formula"
    })
    void a_cell_that_cannot_be_is_wrong_with_a_reason_of_its_own(Heading heading, String value, String why) {
        assertThat(wrong(heading, value)).isEqualTo(why);
    }

    @Test
    void every_mistake_of_a_row_is_told_at_once() {
        var values = row();
        values.put(Heading.BSN, "1");
        values.put(Heading.EMAIL, "x");
        values.put(Heading.HOURS, "99");
        values.remove(Heading.BIRTH);
        assertThat(errors(values).stream().map(FieldError::field))
                .containsExactlyInAnyOrder("BSN", "EMAIL", "HOURS", "BIRTH");
    }

    @Test
    void a_cell_longer_than_the_field_is_wrong_and_says_how_long_it_may_be() {
        var values = row();
        values.put(Heading.TOWN, "x".repeat(81));
        assertThat(errors(values)).singleElement().satisfies(one -> {
            assertThat(one.what().key()).isEqualTo("import.wrong.long");
            assertThat(one.what().facts()).containsEntry("most", "80");
        });
    }

    @Test
    void points_in_a_number_and_a_zero_that_a_spreadsheet_took_away_are_no_mistakes() {
        assertThat(arrival(Heading.BSN, "1234.56.782")
                        .identity()
                        .bsn()
                        .orElseThrow()
                        .digits())
                .isEqualTo("123456782");
        assertThat(arrival(Heading.BSN, "10000008")
                        .identity()
                        .bsn()
                        .orElseThrow()
                        .digits())
                .isEqualTo("010000008");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"24|24", "24 uur|24", "16-24|16,24", "16 tot 24 uur|16,24", "8|8"})
    void hours_are_one_number_or_from_and_to(String words, String read) {
        var hours = CellShapes.hours(words).orElseThrow();
        var told = hours.least().map(least -> least + ",").orElse("") + hours.most();
        assertThat(told).isEqualTo(read);
    }

    @Test
    void a_name_is_put_together_from_its_parts_or_turned_round() {
        var parts = Map.of(Heading.INITIALS, "A.", Heading.INFIX, "van den", Heading.LAST_NAME, "Berg");
        assertThat(RowNames.of(parts)).contains("A. van den Berg");
        assertThat(RowNames.of(Map.of(Heading.FULL_NAME, "Berg, A. van den"))).contains("A. van den Berg");
        assertThat(RowNames.of(Map.of(Heading.INITIALS, "A."))).isEmpty();
    }

    @Test
    void an_address_holds_what_is_known_and_no_loose_signs() {
        assertThat(RowNames.address(Map.of(
                        Heading.STREET,
                        "Kade",
                        Heading.HOUSE,
                        "5",
                        Heading.ADDITION,
                        "b",
                        Heading.POSTCODE,
                        "4811 ab")))
                .isEqualTo("Kade 5b, 4811 AB");
        assertThat(RowNames.address(Map.of())).isEmpty();
    }

    @Test
    void words_for_none_give_no_licence_and_several_give_each() {
        assertThat(CodeWords.of(Heading.LICENCE, "geen")).contains(List.of());
        assertThat(CodeWords.of(Heading.LICENCE, "B, C en motor")).contains(List.of("B", "C", "A"));
        assertThat(CodeWords.of(Heading.BENEFIT, "Participatiewet")).contains(List.of("DD02"));
    }

    @Test
    void a_mended_value_counts_and_cells_too_many_are_left_out_then() {
        var mapping = new Mapping(List.of(java.util.Optional.of(Heading.FULL_NAME), java.util.Optional.empty()));
        var cells = Cells.of(List.of(" Anna\tBos ", "x", "meer"), 2);
        assertThat(cells.extra()).isTrue();
        assertThat(cells.values(mapping)).containsExactly(Map.entry(Heading.FULL_NAME, "Anna Bos"));
        var mended = Cells.read(cells.with(Map.of(Heading.BIRTH, "1-1-1980")).written());
        assertThat(mended.extra()).isFalse();
        assertThat(mended.values(mapping)).containsEntry(Heading.BIRTH, "1-1-1980");
    }

    private static Map<Heading, String> row() {
        return new EnumMap<>(Map.of(Heading.FULL_NAME, "Anna Bos", Heading.BIRTH, "31-12-1980"));
    }

    private static Arrival arrival(Heading heading, String value) {
        var values = row();
        values.put(heading, value);
        return ((Parsed.Good<Arrival>) RowCheck.of(values, TODAY)).value();
    }

    private static String wrong(Heading heading, String value) {
        var values = row();
        values.put(heading, value);
        return errors(values).getFirst().what().key().replace("import.wrong.", "");
    }

    private static List<FieldError> errors(Map<Heading, String> values) {
        return ((Parsed.Bad<Arrival>) RowCheck.of(values, TODAY)).errors();
    }
}
