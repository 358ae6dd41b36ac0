package nl.kansrijk.web.algorithms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import nl.kansrijk.web.algorithms.RegisterField.Wrong;
import nl.kansrijk.web.algorithms.RegisterRecord.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the algorithm register takes and what it refuses. */
class RegisterFieldTest {
    @Test
    void the_standard_has_thirty_two_fields_of_which_eighteen_must_be_filled() {
        assertThat(RegisterField.values()).hasSize(32);
        assertThat(Arrays.stream(RegisterField.values()).filter(RegisterField::required))
                .hasSize(18);
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, 99",
        "DESCRIPTION_SHORT, 349",
        "ORGANIZATION, 99",
        "PURPOSE_AND_IMPACT, 2499",
        "CONSIDERATIONS, 2499",
        "HUMAN_INTERVENTION, 2499",
        "RISK_MANAGEMENT, 2499",
        "LEGAL_BASIS, 2499",
        "LEGAL_BASIS_TITLE, 99",
        "IMPACT_ASSESSMENT_EXPLANATION, 2499",
        "DATA, 2499",
        "DATA_SOURCE_TITLE, 499",
        "TECHNICAL_OPERATION, 4999",
        "SUPPLIER, 199"
    })
    void a_text_fits_up_to_its_longest_and_not_one_sign_more(RegisterField field, int longest) {
        assertThat(field.wrong("a".repeat(longest))).isEmpty();
        assertThat(field.wrong("a".repeat(longest + 1))).contains(Wrong.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "STATUS, In gebruik, In productie",
        "START_DATE, 2026-01, 2026-13",
        "START_DATE, 2026-12, 2026-1",
        "LINK, https://example.nl/algoritme, /hoe-werkt-matching",
        "SOURCE_CODE_LINK, https://example.nl, geen adres",
        "PUBLICATION_CATEGORY, Impactvolle algoritmes (Categorie B), Impactvolle algoritmes",
        "LANGUAGE, nld, nl",
        "SCHEMA, 1.0.0, 1.0"
    })
    void a_value_has_the_shape_that_is_asked(RegisterField field, String right, String wrong) {
        assertThat(field.wrong(right)).isEmpty();
        assertThat(field.wrong(wrong)).contains(Wrong.SHAPE);
    }

    @Test
    void what_must_be_filled_is_missing_when_it_is_blank_and_the_rest_may_be_open() {
        for (var field : RegisterField.values())
            assertThat(field.wrong(" ").isPresent()).as(field.name()).isEqualTo(field.required());
        assertThat(new RegisterRecord(Map.of()).findings()).hasSize(18);
    }

    @Test
    void something_never_ends_before_it_begins() {
        var values = new EnumMap<RegisterField, String>(RegisterField.class);
        values.put(RegisterField.START_DATE, "2026-02");
        values.put(RegisterField.END_DATE, "2026-01");
        assertThat(new RegisterRecord(values).findings()).contains(new Finding(RegisterField.END_DATE, Wrong.SHAPE));
        values.put(RegisterField.END_DATE, "2026-02");
        assertThat(new RegisterRecord(values).findings())
                .doesNotContain(new Finding(RegisterField.END_DATE, Wrong.SHAPE));
    }
}
