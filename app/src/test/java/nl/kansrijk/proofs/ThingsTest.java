package nl.kansrijk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ThingsTest {
    private final Things things = new Things(Map.of(
            "{appointment}", "today",
            "{appointment}/agenda", "later",
            "bestanden/{concept}", "read",
            "POST /klanten/{id}/bestanden/{concept}", "used"));

    @Test
    void the_longest_piece_tells_best_which_thing_is_meant() {
        assertThat(things.in("GET /afspraken/{appointment}/agenda")).isEqualTo("GET /afspraken/later/agenda");
        assertThat(things.in("POST /afspraken/{appointment}/kies")).isEqualTo("POST /afspraken/today/kies");
        assertThat(things.in("GET /mijn-bestanden/{concept}")).isEqualTo("GET /mijn-bestanden/read");
    }

    @Test
    void the_last_place_of_a_piece_is_filled_and_who_it_is_about_is_left() {
        assertThat(things.in("POST /klanten/{id}/bestanden/{concept}")).isEqualTo("POST /klanten/{id}/bestanden/used");
    }

    @Test
    void what_is_not_there_has_another_number_each_time() {
        assertThat(things.number("{note}")).isNotEqualTo(things.number("{note}"));
    }
}
