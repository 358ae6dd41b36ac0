package nl.kansrijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kansrijk.demo.Trade.Habits;
import nl.kansrijk.employers.Diploma;
import nl.kansrijk.employers.Diploma.LegalGround;
import nl.kansrijk.taxonomy.OccupationCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PapersTest {
    @ParameterizedTest
    @CsvSource({"2341,TEACHING", "3221,BIG", "5311,CHILD_CARE", "5414,SECURITY", "2611,PROTECTED_OFFICE"})
    void work_that_a_law_closes_to_people_without_a_diploma_asks_it(String isco, LegalGround ground) {
        assertThat(Papers.diploma(trade(isco)).map(Diploma::ground)).contains(ground);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9329", "5223", "8344", "2310", "5321"})
    void other_work_asks_no_diploma(String isco) {
        assertThat(Papers.diploma(trade(isco))).isEmpty();
    }

    @Test
    void a_forklift_asks_its_certificate() {
        assertThat(Papers.of(trade("8344"))).containsExactly(new Papers.Paper("FORKLIFT", false));
    }

    private static Trade trade(String isco) {
        var habits = new Habits("P", 1, List.of(), List.of(), List.of(), List.of());
        return new Trade(new OccupationCode("esco:o:1"), "werk", isco, habits, List.of(), List.of());
    }
}
