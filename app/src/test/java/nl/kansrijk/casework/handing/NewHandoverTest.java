package nl.kansrijk.casework.handing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.casework.handing.Handover.Days;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.UserId;
import org.junit.jupiter.api.Test;

class NewHandoverTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final UserId BRAM = UserId.random();

    @Test
    void for_good_needs_no_days() {
        assertThat(good(Map.of("hoe", "GOOD")).days()).isEmpty();
    }

    @Test
    void for_a_while_has_a_first_and_a_last_day() {
        assertThat(good(Map.of("tot", "2026-03-27")).days())
                .isEqualTo(Optional.of(new Days(TODAY, LocalDate.of(2026, 3, 27))));
    }

    @Test
    void the_last_day_comes_after_the_first_and_within_three_months() {
        assertThat(wrong(Map.of("tot", "2026-03-19"))).containsExactly("tot");
        assertThat(wrong(Map.of("tot", "2026-09-01"))).containsExactly("tot");
        assertThat(wrong(Map.of("vanaf", "2026-03-01", "tot", "2026-03-25"))).containsExactly("vanaf");
    }

    @Test
    void nonsense_is_told_for_every_field_at_once() {
        assertThat(wrong(Map.of("wie", "x", "hoe", "x"))).containsExactlyInAnyOrder("wie", "hoe");
        assertThat(wrong(Map.of("wie", UUID.randomUUID().toString(), "vanaf", "gisteren", "tot", "")))
                .containsExactlyInAnyOrder("wie", "vanaf", "tot");
    }

    private static NewHandover good(Map<String, String> fields) {
        return ((Parsed.Good<NewHandover>) parse(fields)).value();
    }

    private static List<String> wrong(Map<String, String> fields) {
        return ((Parsed.Bad<NewHandover>) parse(fields))
                .errors().stream().map(FieldError::field).toList();
    }

    private static Parsed<NewHandover> parse(Map<String, String> fields) {
        var sent = new HashMap<>(Map.of(
                "wie", BRAM.value().toString(),
                "hoe", "LENT",
                "vanaf", TODAY.toString(),
                "form", UUID.randomUUID().toString()));
        sent.putAll(fields);
        return NewHandover.parse(sent, Set.of(BRAM), TODAY, 92);
    }
}
