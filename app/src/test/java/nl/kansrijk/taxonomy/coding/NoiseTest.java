package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NoiseTest {
    private static final List<String> PLACES = List.of("Den Bosch", "Weert", "Etten-Leur", "Bergen op Zoom", "Taxi");
    private static final Coding CODING =
            Codings.ofOccupations(SmallWorld.WORK, new Background(List.of(), List.of(), List.of(), List.of(), PLACES));

    @Property(tries = 500)
    void a_place_m_v_or_hours_never_change_the_first_code(
            @ForAll("titles") String title, @ForAll("noise") List<String> noise, @ForAll boolean before) {
        var said = new ArrayList<>(noise);
        said.add(before ? said.size() : 0, title);
        assertThat(CODING.propose(String.join(" ", said), 1)).isEqualTo(CODING.propose(title, 1));
    }

    @Provide
    Arbitrary<String> titles() {
        var names = SmallWorld.WORK.stream().flatMap(work -> work.names().stream());
        return Arbitraries.of(names.toList());
    }

    @Provide
    Arbitrary<List<String>> noise() {
        return Arbitraries.of(
                        "m/v",
                        "(m/v/x)",
                        "32 uur",
                        "24-36 uur per week",
                        "fulltime",
                        "Weert",
                        "Den Bosch",
                        "regio Etten-Leur",
                        "- Bergen op Zoom",
                        "€ 15,20")
                .list()
                .ofMaxSize(3);
    }
}
