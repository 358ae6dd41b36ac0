package nl.kansrijk.testing;

import java.time.LocalDate;
import java.util.Map;
import nl.kansrijk.shared.DutchTime;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points a house at a fresh database of the test server, as the powerless role, migrations as the owner. */
public final class FreshHouse implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** A key for tests only. */
    public static final String KEYS = "1:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Server.before(context);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("fresh house", settings(Server.freshDatabase())));
    }

    /** The settings of a house on this database. Its day begins at ten in the morning, whatever hour the run begins. */
    public static Map<String, Object> settings(String url) {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", "kansrijk_app",
                "spring.datasource.password", "app",
                "spring.flyway.url", url,
                "spring.flyway.user", "kansrijk_owner",
                "spring.flyway.password", "owner",
                "kansrijk.keys", KEYS,
                "kansrijk.clock", LocalDate.now(DutchTime.ZONE).atTime(10, 0).toString(),
                "server.shutdown", "immediate",
                "spring.lifecycle.timeout-per-shutdown-phase", "2s");
    }
}
