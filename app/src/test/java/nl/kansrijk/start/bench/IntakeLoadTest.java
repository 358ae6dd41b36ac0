package nl.kansrijk.start.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Collectors;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Persons;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.intake.Talks;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.OpenHouse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class IntakeLoadTest {
    @LocalServerPort
    int port;

    @Autowired
    StarterShelf shelf;

    @Autowired
    Tenants tenants;

    @Autowired
    Accounts accounts;

    @Autowired
    Gate gate;

    @Autowired
    Persons persons;

    @Autowired
    Talks talks;

    @Test
    void every_block_of_every_talk_is_kept_and_timed() throws IOException, InterruptedException {
        shelf.fill();
        var doors = new IntakeLoad.Doors(tenants, accounts, gate, persons, talks);
        var crowd = new Crowd(3, Duration.ofMillis(50), Duration.ZERO, Duration.ofSeconds(4));
        var load = new IntakeLoad("http://localhost:" + port, doors, crowd);
        var figures = load.measure().stream().collect(Collectors.toMap(Figure::name, Figure::value));
        assertThat(load.complaints()).isEmpty();
        assertThat(figures.get("intake.save.requests")).isPositive();
        assertThat(figures.get("intake.save.errors")).isZero();
        assertThat(figures.get("intake.save.p95.ms")).isGreaterThanOrEqualTo(figures.get("intake.save.p50.ms"));
    }
}
