package nl.kansrijk.casework.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpPlacesTest {
    private static final LocalDateTime SUNDAY = LocalDateTime.of(2026, 11, 22, 15, 0);
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 23, 10, 0);
    private final HelpPlaces places = new HelpPlaces();

    @Test
    void whoever_has_no_roof_finds_a_place_in_the_own_town() {
        assertThat(places.of(Set.of(Report.Urgency.ROOF), "GM1674", MONDAY))
                .extracting(HelpPlaces.Place::name)
                .contains("Opvangloket Roosendaal", "Wijkteam Roosendaal")
                .noneMatch(name -> name.contains("Moerdijk"));
    }

    @Test
    void whoever_is_not_safe_finds_the_emergency_number_first_wherever_that_is() {
        assertThat(places.of(Set.of(Report.Urgency.SAFETY), "", SUNDAY)
                        .getFirst()
                        .dial())
                .isEqualTo("tel:112");
    }

    @Test
    void every_local_place_is_marked_as_an_example() {
        for (var town : List.of("GM1674", "GM1709", "GM0777", "GM0840", "GM1655", "GM0879"))
            assertThat(places.of(Set.of(Report.Urgency.ROOF), town, MONDAY).stream()
                            .filter(HelpPlaces.Place::demo))
                    .hasSizeGreaterThanOrEqualTo(2);
        assertThat(places.of(Set.of(Report.Urgency.values()), "", MONDAY)).noneMatch(HelpPlaces.Place::demo);
    }

    @Test
    void on_a_monday_morning_the_place_in_town_comes_first_and_says_until_when_it_is_open() {
        var first = places.of(Set.of(Report.Urgency.ROOF), "GM1674", MONDAY).getFirst();
        assertThat(first.name()).isEqualTo("Opvangloket Roosendaal");
        assertThat(first.now()).isEqualTo(new Opening.Until(LocalTime.of(17, 0)));
    }

    @Test
    void on_a_sunday_what_is_open_comes_first_and_what_is_closed_says_when_it_opens_again() {
        var found = places.of(Set.of(Report.Urgency.FOOD), "GM1674", SUNDAY);
        assertThat(found.getFirst().phone()).isEqualTo("112");
        assertThat(found.getLast().now()).isEqualTo(new Opening.Again(MONDAY.withHour(9)));
        assertThat(found).extracting(HelpPlaces.Place::name).contains("Voedselbank Roosendaal");
    }

    @ParameterizedTest
    @CsvSource({
        "office, 2026-11-23T08:59, 2026-11-23T09:00",
        "office, 2026-11-23T17:00, 2026-11-24T09:00",
        "mornings, 2026-11-23T12:00, 2026-11-26T09:00",
        "office, 2026-12-24T18:00, 2026-12-28T09:00"
    })
    void closed_means_open_again_on_the_next_day_that_is_no_holiday(
            String code, LocalDateTime now, LocalDateTime again) {
        assertThat(hours(code).at(now)).isEqualTo(new Opening.Again(again));
    }

    @Test
    void of_an_own_doctor_nobody_knows_the_hours() {
        assertThat(hours("doctor").at(MONDAY)).isEqualTo(new Opening.Unknown());
        assertThat(hours("always").at(SUNDAY)).isEqualTo(new Opening.Always());
    }

    @Test
    void the_emergency_number_is_there_once_whatever_cannot_wait() {
        for (var urgent : List.of(Set.of(Report.Urgency.ROOF), Set.of(Report.Urgency.values())))
            assertThat(places.of(urgent, "GM1674", SUNDAY))
                    .filteredOn(place -> place.phone().equals("112"))
                    .hasSize(1);
    }

    @Test
    void whoever_worries_about_money_finds_the_desk_of_the_own_town_first_and_everywhere_a_number_to_call() {
        assertThat(places.withMoney(Set.of(), "GM1655", MONDAY))
                .extracting(HelpPlaces.Place::name)
                .containsExactly("Geldloket Halderberge", "Geldfit");
        assertThat(places.withMoney(Set.of(), "GM0001", SUNDAY))
                .extracting(HelpPlaces.Place::name)
                .containsExactly("Geldfit");
    }

    @Test
    void nothing_urgent_needs_no_places() {
        assertThat(places.of(Set.of(), "GM1674", MONDAY)).isEmpty();
    }

    private static Hours hours(String code) {
        return Objects.requireNonNull(Hours.read().get(code));
    }
}
