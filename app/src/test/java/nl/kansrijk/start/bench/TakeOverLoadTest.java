package nl.kansrijk.start.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.takeover.Runs;
import nl.kansrijk.takeover.TakeOvers;
import nl.kansrijk.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class TakeOverLoadTest {
    @Autowired
    Tenants tenants;

    @Autowired
    Accounts accounts;

    @Autowired
    Gate gate;

    @Autowired
    TakeOvers takeOvers;

    @Autowired
    Runs runs;

    @Test
    void everyone_without_a_mistake_comes_in_and_every_step_is_timed() {
        var figures = new TakeOverLoad(tenants, accounts, gate, takeOvers, runs)
                .measure(100).stream().collect(Collectors.toMap(Figure::name, Figure::value));
        assertThat(figures)
                .containsAllEntriesOf(Map.of("import.rows", 100.0, "import.made", 98.0, "import.skipped", 2.0));
        assertThat(figures.get("import.total")).isBetween(1.0, 60_000.0);
    }
}
