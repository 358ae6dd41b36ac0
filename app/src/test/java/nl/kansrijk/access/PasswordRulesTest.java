package nl.kansrijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.shared.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final List<String> OWNER = List.of("Fatima el Amrani", "f.amrani@voorbeeld.example");

    @ParameterizedTest
    @ValueSource(strings = {"paardenbloem", "een lange zin mag ook", "π≈3,14159265", "KLEINenGROOT", "99887766x"})
    void no_kind_of_sign_is_asked_or_forbidden(String password) {
        assertThat(why(password)).isEmpty();
    }

    @Test
    void eight_signs_are_enough_and_seven_are_not() {
        assertThat(why("xk4-vlot")).isEmpty();
        assertThat(why("xk4-vlo")).contains("password.short");
        assertThat(why("")).contains("password.short");
    }

    @Test
    void a_hundred_and_twenty_eight_signs_may_stand_there_and_one_more_may_not() {
        assertThat(why("x".repeat(128))).isEmpty();
        assertThat(why("x".repeat(129))).contains("password.long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"welkom01", "WELKOM01", "Wachtwoord1", "12345678"})
    void a_password_that_everyone_tries_first_is_refused_however_it_is_written(String password) {
        assertThat(why(password)).contains("password.known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fatima-1987", "AMRANI2026!", "mijnKansrijk1", "voorbeeld99"})
    void the_own_name_the_own_address_and_the_name_of_the_house_are_refused(String password) {
        assertThat(why(password)).contains("password.near");
    }

    @ParameterizedTest
    @CsvSource({"el", "f"})
    void a_part_of_a_name_of_fewer_than_four_letters_may_stand_in_it(String part) {
        assertThat(why("paarden" + part + "bloem")).isEmpty();
    }

    private static Optional<String> why(String password) {
        return PasswordRules.against(password, OWNER).map(Reason::key);
    }
}
