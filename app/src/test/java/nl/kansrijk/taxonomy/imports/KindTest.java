package nl.kansrijk.taxonomy.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTest {
    @Test
    void a_user_can_ask_for_each_kind_but_the_starter_set_comes_by_itself() {
        assertThat(Kind.of("esco")).contains(Kind.ESCO);
        assertThat(Kind.of("noc")).contains(Kind.NOC);
        assertThat(Kind.of("starter")).isEmpty();
        assertThat(Kind.of("ESCO")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0111, A", "43, F", "A01.1, A", "9700, T", "99, U", "701|55, M"})
    void two_digits_give_the_section(String nace, String section) {
        assertThat(Sections.of(nace)).contains(section);
    }

    @Test
    void no_code_gives_no_section() {
        assertThat(Sections.of("")).isEmpty();
        assertThat(Sections.of("x1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://data.europa.eu/esco/skill/a-1, esco:s:a-1",
        "https://data.europa.eu/esco/isced-f/00, esco:s:00",
        "http://elsewhere/esco/skill/a-1, ''",
        "http://data.europa.eu/esco/skill/a/b, ''"
    })
    void an_address_gives_a_code_or_nothing(String address, String code) {
        assertThat(Addresses.esco("s", address)).isEqualTo(code);
    }
}
