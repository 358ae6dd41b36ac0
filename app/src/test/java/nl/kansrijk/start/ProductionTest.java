package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionTest {
    private static final Deed REAL = new Deed(true, false, 0, 0, 0, Instant.EPOCH);
    private static final Deed DEMO = new Deed(true, true, 50, 20, 1, Instant.EPOCH);
    private static final String KEY = "MTIzNDU2Nzg5MGFiY2RlZmdoaWprbG1ub3BxcnN0dXY=";

    private static final Map<String, String> IN_ORDER = Map.of(
            "SPRING_PROFILES_ACTIVE", "production",
            "SPRING_DATASOURCE_URL", "jdbc:postgresql://db.example.nl/kansrijk?sslmode=verify-full",
            "SPRING_DATASOURCE_PASSWORD", "a-long-password-of-the-app",
            "SPRING_FLYWAY_PASSWORD", "a-long-password-of-the-owner",
            "KANSRIJK_KEYS", "1:" + KEY);

    @Test
    void a_house_in_order_opens() {
        assertThatCode(() -> new Production(IN_ORDER).refuse(REAL, false)).doesNotThrowAnyException();
    }

    @Test
    void the_database_inside_the_home_needs_no_tls_and_no_passwords_of_ours() {
        var inside = Map.of("SPRING_PROFILES_ACTIVE", "production", "KANSRIJK_KEYS", "2:" + KEY);
        assertThatCode(() -> new Production(inside).refuse(REAL, false)).doesNotThrowAnyException();
    }

    @Test
    void a_demo_home_is_never_a_production_house() {
        assertThatThrownBy(() -> new Production(IN_ORDER).refuse(DEMO, false)).hasMessageContaining("--no-demo");
    }

    @Test
    void the_days_of_a_production_house_are_real() {
        assertThatThrownBy(() -> new Production(IN_ORDER).refuse(REAL, true)).hasMessageContaining("clock");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SPRING_PROFILES_ACTIVE | production,demo | profile for trying",
                "KANSRIJK_CLOCK | 2026-01-01 | clock",
                "KANSRIJK_DEMO | true | without password",
                "DEBUG | true | personal data",
                "TRACE | true | personal data",
                "LOGGING_LEVEL_ROOT | DEBUG | personal data",
                "LOGGING_LEVEL_ORG_SPRINGFRAMEWORK_JDBC | trace | personal data",
                "JAVA_TOOL_OPTIONS | -agentlib:jdwp=transport=dt_socket | debugger",
                "SERVER_ERROR_INCLUDE_STACKTRACE | always | error pages",
                "SERVER_SERVLET_SESSION_COOKIE_SECURE | false | cookie",
                "SPRING_FLYWAY_CLEAN_DISABLED | false | empty the database",
                "MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE | * | management",
                "SPRING_DATASOURCE_URL | jdbc:postgresql://db.example.nl/kansrijk | TLS",
                "SPRING_DATASOURCE_URL | jdbc:postgresql://db.example.nl/kansrijk?sslmode=require | TLS",
                "SPRING_DATASOURCE_PASSWORD | short | SPRING_DATASOURCE_PASSWORD",
                "SPRING_FLYWAY_PASSWORD | short | SPRING_FLYWAY_PASSWORD",
                "SPRING_FLYWAY_PASSWORD | a-long-password-of-the-app | same password",
                "KANSRIJK_KEYS | '' | missing",
                "KANSRIJK_KEYS | secret | shape",
                "KANSRIJK_KEYS | 1:c2hvcnQ= | shape",
                "KANSRIJK_KEYS | 1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= | shape",
            })
    void one_thing_out_of_order_is_named_and_refused(String name, String value, String reason) {
        var environment = new HashMap<>(IN_ORDER);
        environment.put(name, value);
        assertThatThrownBy(() -> new Production(environment).refuse(REAL, false))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(reason)
                .hasMessageNotContaining("of-the-app");
    }

    @Test
    void all_reasons_are_named_at_once() {
        var environment = new HashMap<>(IN_ORDER);
        environment.put("DEBUG", "true");
        environment.remove("KANSRIJK_KEYS");
        assertThatThrownBy(() -> new Production(environment).refuse(DEMO, true))
                .hasMessageContaining("DEBUG")
                .hasMessageContaining("KANSRIJK_KEYS")
                .hasMessageContaining("--no-demo")
                .hasMessageContaining("clock");
    }

    @Test
    void outside_production_none_of_this_is_refused() {
        assertThatCode(() -> new Production(Map.of("DEBUG", "true")).refuse(DEMO, true))
                .doesNotThrowAnyException();
    }
}
