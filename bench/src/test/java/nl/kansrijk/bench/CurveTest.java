package nl.kansrijk.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.kansrijk.bench.country.Country;
import nl.kansrijk.bench.country.Places;
import org.junit.jupiter.api.Test;

class CurveTest {
    private static Curve.Point point(int people, double ms) {
        return new Curve.Point(people, ms, 100, 1000);
    }

    @Test
    void the_slope_is_the_power_by_which_time_grows() {
        var root = List.of(point(100, 10), point(10_000, 100), point(1_000_000, 1000));
        assertThat(new Curve(root).slope()).isCloseTo(0.5, within(1e-9));
        assertThat(new Curve(List.of(point(100, 3), point(10_000, 3))).slope()).isCloseTo(0, within(1e-9));
    }

    @Test
    void the_picture_names_every_size_and_what_it_says() {
        var svg = new Curve(List.of(point(100_000, 0.1), point(10_000_000, 0.2))).svg();
        assertThat(svg)
                .startsWith("<svg")
                .contains("100,000")
                .contains("10,000,000")
                .contains("exponent 0.15")
                .endsWith("</svg>\n");
    }

    @Test
    void the_radius_keeps_as_many_people_eligible() {
        var country = new Country(1, Places.builtIn());
        var questions = IntStream.range(0, 40).mapToObj(country::vacancy).toList();
        double wanted = Eligible.among(Stage.laid(country, 3_000), questions, 40_000);
        var larger = Stage.laid(country, 12_000);
        int metres = Eligible.radius(larger, questions, wanted);
        assertThat(metres).isLessThan(40_000);
        assertThat(Eligible.among(larger, questions, metres)).isCloseTo(wanted, within(wanted * 0.05));
    }
}
