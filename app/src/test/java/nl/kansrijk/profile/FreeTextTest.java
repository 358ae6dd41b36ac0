package nl.kansrijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kansrijk.shared.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"bsn 123456782", "123 456 782", "1234.56.782", "nr.123456782."})
    void a_bsn_is_masked_however_it_is_written(String text) {
        var checked = FreeText.check(text);
        assertThat(checked.maskedText().replaceAll("[^0-9]", "")).doesNotContain("123456782");
        assertThat(checked.warnings()).contains(Reason.of("freetext.bsn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"order 123456789", "klant 12345678", "4715 AB", "in 2024 werkte ik 36 uur"})
    void a_number_that_is_no_bsn_stays(String text) {
        assertThat(FreeText.check(text)).isEqualTo(new FreeText.Checked(text, java.util.List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bel 0612345678", "bel +31 6 12345678", "06-12345678", "076 5213456"})
    void a_phone_number_gets_a_warning_and_stays(String text) {
        var checked = FreeText.check(text);
        assertThat(checked.maskedText()).isEqualTo(text);
        assertThat(checked.warnings()).containsExactly(Reason.of("freetext.phone"));
    }

    @Test
    void an_e_mail_address_gets_a_warning() {
        assertThat(FreeText.check("mail naar jan@example.nl graag").warnings())
                .containsExactly(Reason.of("freetext.email"));
    }

    @Test
    void a_word_without_end_is_read_once() {
        assertThat(FreeText.check("q".repeat(1_000_000)).warnings()).isEmpty();
        assertThat(FreeText.check("q.".repeat(400_000) + "@example.nl").warnings())
                .containsExactly(Reason.of("freetext.email"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ze heeft een Depressie gehad", "ADHD", "vanwege reuma."})
    void a_word_that_names_an_illness_gets_a_warning(String text) {
        assertThat(FreeText.check(text).warnings()).containsExactly(Reason.of("freetext.diagnosis"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ik kan goed lassen", "de addertjes in het gras", "", "naaste: kankerstraat"})
    void ordinary_words_get_no_warning(String text) {
        assertThat(FreeText.check(text).warnings()).isEmpty();
    }
}
