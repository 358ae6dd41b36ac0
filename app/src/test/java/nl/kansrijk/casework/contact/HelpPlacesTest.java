package nl.kansrijk.casework.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HelpPlacesTest {
    private final HelpPlaces places = new HelpPlaces();

    @Test
    void whoever_has_no_roof_finds_a_place_in_the_own_town() {
        assertThat(places.of(Set.of(Report.Urgency.ROOF), "GM1674"))
                .extracting(HelpPlaces.Place::name)
                .contains("Opvangloket Roosendaal", "Wijkteam Roosendaal")
                .noneMatch(name -> name.contains("Moerdijk"));
    }

    @Test
    void whoever_is_not_safe_finds_the_emergency_number_first_wherever_that_is() {
        assertThat(places.of(Set.of(Report.Urgency.SAFETY), "").getFirst().dial())
                .isEqualTo("tel:112");
    }

    @Test
    void every_local_place_is_marked_as_an_example() {
        for (var town : List.of("GM1674", "GM1709", "GM0777", "GM0840", "GM1655", "GM0879"))
            assertThat(places.of(Set.of(Report.Urgency.ROOF), town).stream().filter(HelpPlaces.Place::demo))
                    .hasSizeGreaterThanOrEqualTo(2);
        assertThat(places.of(Set.of(Report.Urgency.values()), "")).noneMatch(HelpPlaces.Place::demo);
    }

    @Test
    void nothing_urgent_needs_no_places() {
        assertThat(places.of(Set.of(), "GM1674")).isEmpty();
    }
}
