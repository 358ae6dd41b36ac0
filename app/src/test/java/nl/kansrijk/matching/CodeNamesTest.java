package nl.kansrijk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.kansrijk.access.Keys;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class CodeNamesTest {
    @Autowired
    Keys keys;

    @Test
    void one_organisation_knows_a_person_by_the_same_code_name_every_day() {
        var person = ClientId.random();
        var names = new CodeNames(keys);
        assertThat(names.of(person, new TenantId(7))).isEqualTo(new CodeNames(keys).of(person, new TenantId(7)));
    }

    @Test
    void two_employers_cannot_join_what_they_see() {
        var names = new CodeNames(keys);
        var person = ClientId.random();
        assertThat(names.of(person, new TenantId(7))).isNotEqualTo(names.of(person, new TenantId(8)));
    }

    @Test
    void code_names_are_birds_with_a_number_and_seldom_the_same() {
        var names = new CodeNames(keys);
        var all = IntStream.range(0, 200)
                .mapToObj(n -> names.of(ClientId.random(), new TenantId(7)))
                .toList();
        assertThat(all).allMatch(name -> name.matches("\\p{Lu}[\\p{L} ]+ [0-9]{4}"));
        assertThat(all.stream().distinct().count()).isGreaterThanOrEqualTo(199);
    }
}
