package nl.kansrijk.bench.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountryTest {
    private final Country country = new Country(1, Places.builtIn());

    @Test
    void the_same_seed_gives_the_same_country() {
        var again = new Country(1, Places.builtIn());
        var other = new Country(2, Places.builtIn());
        assertThat(again.person(7).id()).isEqualTo(country.person(7).id());
        assertThat(again.person(7).skills().codes())
                .isEqualTo(country.person(7).skills().codes());
        assertThat(again.vacancy(7).conditions()).isEqualTo(country.vacancy(7).conditions());
        assertThat(other.person(7).id()).isNotEqualTo(country.person(7).id());
    }

    @Test
    void people_have_twenty_four_skills_on_average_and_each_once() {
        var skills = IntStream.range(0, 4_000)
                .mapToObj(n -> country.person(n).skills().codes())
                .toList();
        assertThat(skills.stream().mapToInt(codes -> codes.length).average().orElseThrow())
                .isBetween(23.5, 24.5);
        assertThat(skills).allMatch(codes -> Arrays.stream(codes).distinct().count() == codes.length);
    }

    @Test
    void a_question_has_about_a_hundred_skills_that_can_stand_in() {
        double average = IntStream.range(0, 500)
                .map(n -> country.vacancy(n).needs().stream()
                        .mapToInt(need -> need.codes().length)
                        .sum())
                .average()
                .orElseThrow();
        assertThat(country.vacancy(1).needs()).hasSize(8);
        assertThat(average).isBetween(85.0, 115.0);
    }

    @Test
    void a_skill_is_most_like_itself() {
        for (int skill = 0; skill < Trades.SKILLS; skill += 500)
            assertThat(country.trades().alike(skill)).containsEntry(skill, 1000).allSatisfy((code, like) -> {
                assertThat(code).isBetween(0, Trades.SKILLS - 1);
                assertThat(like).isBetween(1, 1000);
            });
    }

    @Test
    void ninety_areas_are_built_in() {
        assertThat(Places.builtIn().size()).isEqualTo(90);
    }

    @Test
    void postcodes_with_addresses_are_read_from_a_folder(@TempDir Path data) throws IOException {
        Files.createDirectories(data.resolve("geo"));
        try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(data.resolve("geo/pc4.csv.gz")))) {
            file.write("""
                    pc4,woonplaats,gemeentecode,gemeente,regio,provincie,lat,lon,soort,kwaliteit
                    1000,A,0363,A,"Noord, Zuid",N,52.1,5.3,Adres,bron
                    1001,A,0363,A,Noord,N,53.1,5.3,Postbus,bron
                    """.getBytes(StandardCharsets.UTF_8));
        }
        var places = Places.of(data);
        assertThat(places.size()).isEqualTo(1);
        var spot = places.draw(new SplittableRandom(1));
        assertThat(Math.hypot(spot.x(), spot.y())).isLessThan(5_000);
    }
}
