package nl.kansrijk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
    @ParameterizedTest
    @CsvSource({"Marja Visser,M. V.", "Piet de Wit,P. W.", "anna,a.", "'',''", "' Ana  Lima ',A. L."})
    void of_a_name_only_the_capitals_are_told(String name, String letters) {
        assertThat(Initials.of(name)).isEqualTo(letters);
    }
}
