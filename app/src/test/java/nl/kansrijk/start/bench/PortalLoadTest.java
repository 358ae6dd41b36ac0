package nl.kansrijk.start.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
@Tag("browser")
class PortalLoadTest {
    private static final double MOST_KILOBYTES = 60;

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @TempDir
    Path folder;

    @Test
    void after_the_first_visit_the_start_page_of_a_client_weighs_little() throws Exception {
        region.putCardsAway();
        var rucphen = region.organisation(Kind.MUNICIPALITY);
        region.self(rucphen, region.clientOf(region.actor(rucphen, Role.CASE_MANAGER)));
        var figures = figures(new PortalLoad("http://localhost:" + port, 2).measure(folder));
        assertThat(figures)
                .containsOnlyKeys(
                        "portal.start.first.kB",
                        "portal.start.first.usable.ms",
                        "portal.start.kB",
                        "portal.start.usable.ms",
                        "portal.start.usable.worst.ms");
        assertThat(figures.get("portal.start.kB")).isBetween(1.0, MOST_KILOBYTES);
        assertThat(figures.get("portal.start.first.kB")).isGreaterThan(figures.get("portal.start.kB"));
        assertThat(figures.get("portal.start.usable.ms")).isGreaterThanOrEqualTo(150);
    }

    @Test
    void a_house_that_is_not_there_is_said_and_not_waited_for() {
        assertThatThrownBy(() -> new PortalLoad("http://localhost:1", 1).measure(folder))
                .isInstanceOf(IOException.class);
    }

    private static Map<String, Double> figures(List<Figure> figures) {
        return figures.stream().collect(Collectors.toMap(Figure::name, Figure::value));
    }
}
