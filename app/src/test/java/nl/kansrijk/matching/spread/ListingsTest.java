package nl.kansrijk.matching.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.kansrijk.matching.MatchingHouse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ListingsTest extends MatchingHouse {
    @Autowired
    Listings listings;

    @Test
    void who_fits_a_vacancy_stands_in_its_list_and_place_one_counts_one() {
        var client = picker();
        var standing =
                Objects.requireNonNull(listings.of(List.of(client.value())).get(client.value()));
        assertThat(standing.lists()).isPositive();
        assertThat(standing.exposure()).isBetween(0.28, (double) standing.lists());
    }

    @Test
    void who_rests_from_matching_or_is_unknown_is_left_out() {
        var client = picker();
        pause(client);
        soon().until(() -> index.person(client).isEmpty());
        assertThat(listings.of(List.of(client.value(), UUID.randomUUID()))).isEmpty();
    }

    @Test
    void a_first_place_is_worth_one_and_a_third_half() {
        assertThat(Listings.Standing.NOWHERE.at(1).exposure()).isEqualTo(1);
        assertThat(Listings.Standing.NOWHERE.at(3)).isEqualTo(new Listings.Standing(1, 0.5));
    }

    @Test
    void what_is_left_out_is_not_asked_and_everything_else_still_is() {
        var demand = index.vacancy(orderPicker).orElseThrow();
        for (var condition : Condition.values()) {
            var left = condition.leftOut(demand);
            assertThat(left.asked().dutch().isEmpty())
                    .isEqualTo(condition == Condition.LANGUAGE
                            || demand.asked().dutch().isEmpty());
            assertThat(left.place().isEmpty())
                    .isEqualTo(condition == Condition.TRAVEL || demand.place().isEmpty());
            assertThat(left.asked().tasks()).isEqualTo(demand.asked().tasks());
        }
    }

    @Test
    void leaving_a_condition_out_takes_nobody_from_a_list_that_is_not_full() {
        var client = picker();
        var before = listings.of(List.of(client.value()));
        var after = listings.without(java.util.Set.of(Condition.LANGUAGE, Condition.TIMES), List.of(client.value()));
        assertThat(Objects.requireNonNull(after.get(client.value())).lists())
                .isGreaterThanOrEqualTo(
                        Objects.requireNonNull(before.get(client.value())).lists());
    }
}
