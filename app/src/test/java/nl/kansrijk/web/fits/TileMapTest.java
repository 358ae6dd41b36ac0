package nl.kansrijk.web.fits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kansrijk.taxonomy.Place;
import nl.kansrijk.web.fits.TileMap.Located;
import org.junit.jupiter.api.Test;

class TileMapTest {
    private final TileMap<String> map = TileMap.of(List.of(
            at("zuidoost", 51.47, 4.66),
            at("noordwest", 51.68, 4.40),
            at("zuidwest", 51.50, 4.29),
            at("noordoost", 51.69, 4.77)));

    @Test
    void north_lies_above_south() {
        assertThat(row("noordwest")).isLessThan(row("zuidwest"));
        assertThat(row("noordoost")).isLessThan(row("zuidoost"));
    }

    @Test
    void west_lies_before_east() {
        assertThat(column("noordwest")).isLessThan(column("noordoost"));
    }

    @Test
    void no_two_places_share_a_tile() {
        assertThat(map.spots().stream().map(spot -> spot.column() + "," + spot.row()))
                .doesNotHaveDuplicates();
    }

    private int row(String what) {
        return spot(what).row();
    }

    private int column(String what) {
        return spot(what).column();
    }

    private TileMap.Spot<String> spot(String what) {
        return map.spots().stream()
                .filter(one -> one.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private static Located<String> at(String what, double lat, double lon) {
        return new Located<>(what, new Place(lat, lon, "0000", what));
    }
}
