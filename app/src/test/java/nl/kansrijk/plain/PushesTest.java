package nl.kansrijk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ga morgen solliciteren bij de bakker.",
                "Kijk eens naar /vacatures/12",
                "Dit is een mooie baan voor u",
                "U moet voor vrijdag bellen.",
                "Het is verplicht.",
                "Ga snel weer AAN HET WERK",
                "Please apply for this one",
                "You must call before Friday."
            })
    void looking_for_work_and_having_to_are_a_push(String text) {
        assertThat(Pushes.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik bel u donderdag om tien uur.",
                "U moet nu helemaal niets.",
                "Wij regelen eerst samen een slaapplek.",
                "Ik neem uw brief mee en wij praten rustig verder.",
                "Er is geen haast.",
                "You must do nothing now.",
                ""
            })
    void calm_words_are_no_push(String text) {
        assertThat(Pushes.in(text)).isFalse();
    }
}
