package nl.kansrijk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 5, 2026-11-23",
        "2026-11-20, 1, 2026-11-23",
        "2026-12-24, 1, 2026-12-28",
        "2026-12-31, 1, 2027-01-04",
        "2026-04-02, 1, 2026-04-07",
        "2026-05-13, 1, 2026-05-15",
        "2026-05-22, 1, 2026-05-26",
        "2026-04-24, 1, 2026-04-28",
        "2025-04-25, 1, 2025-04-28",
        "2026-03-27, 2, 2026-03-31",
        "2028-02-28, 2, 2028-03-01",
        "2026-11-16, 0, 2026-11-16"
    })
    void weekends_and_general_holidays_are_no_working_days(LocalDate day, int count, LocalDate expected) {
        assertThat(WorkingDays.after(day, count)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20",
        "2026-11-21, 2026-11-23",
        "2026-11-22, 2026-11-23",
        "2026-12-25, 2026-12-28",
        "2026-04-27, 2026-04-28"
    })
    void a_day_on_which_nobody_works_becomes_the_next_working_day(LocalDate day, LocalDate expected) {
        assertThat(WorkingDays.from(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"})
    void easter_falls_where_the_calendar_says(LocalDate easter) {
        assertThat(WorkingDays.easter(easter.getYear())).isEqualTo(easter);
    }
}
