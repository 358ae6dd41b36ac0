package nl.kansrijk.matching.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.kansrijk.taxonomy.Code;
import nl.kansrijk.taxonomy.Codes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CE|C,C1,C1E,B,BE,AM",
                "C|C1,B,AM",
                "C1E|C1,B,BE,AM",
                "DE|D,D1,D1E,B,BE,AM",
                "D|D1,B,AM",
                "BE|B,AM",
                "A|A2,A1,AM"
            })
    void who_may_drive_the_heavier_class_may_drive_the_lighter_ones(String licence, String lighter) {
        assertThat(Licences.with(licence)).contains(lighter.split(",")).contains(licence);
    }

    @Test
    void no_licence_brings_a_heavier_one_or_one_of_another_kind() {
        assertThat(Licences.with("B")).containsExactlyInAnyOrder("B", "AM");
        assertThat(Licences.with("C1")).doesNotContain("C", "BE", "D1", "A1");
        assertThat(Licences.with("CE")).doesNotContain("D", "DE", "A", "T");
        assertThat(Licences.with("T")).containsExactlyInAnyOrder("T", "AM");
    }

    @Test
    void every_licence_that_comes_along_is_one_of_the_list() {
        var known = new Codes().licences().stream().map(Code::code).toList();
        assertThat(known).allSatisfy(code -> assertThat(known).containsAll(Licences.with(code)));
    }

    @Test
    void a_licence_nobody_knows_brings_nothing() {
        assertThat(Licences.with("Z")).isEqualTo(Set.of("Z"));
    }
}
