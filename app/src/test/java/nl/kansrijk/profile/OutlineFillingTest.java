package nl.kansrijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Recognition.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A home that was filled under an older rule gets the outlines that the rule of today gives. */
class OutlineFillingTest extends ProfileHouse {
    private static final String FILLING =
            "/db/migration/profile/V0016__an_outline_knows_help_and_signs_of_the_client.sql";

    @Autowired
    Glances glances;

    @Autowired
    Environment environment;

    @Test
    void the_filling_weighs_and_finds_the_last_sign_of_the_client_as_the_code_does() throws IOException {
        say("LD_WORRY", "HOUSE", new Value.Level(5));
        say("LD_HELP", "HOUSE", new Value.Code("FORMAL"));
        answer(kept(caseManager, hours(24)), Status.RECOGNISED);
        say("AV_FROM", "", new Value.Day(today));
        assertFilledAs(Burden.HELPED);
        say("LD_FIN", "", new Value.Level(2));
        assertFilledAs(Burden.MONEY);
        say("LD_NET", "", new Value.Level(2));
        say("LD_HOME", "", new Value.Level(2));
        assertFilledAs(Burden.HEAVY);
        say("LD_MENTAL", "", new Value.Level(1));
        assertFilledAs(Burden.ACUTE);
    }

    private void assertFilledAs(Burden burden) throws IOException {
        var before = glance();
        assertThat(before.burden()).isEqualTo(burden);
        forget();
        assertThat(glance().burden()).isEqualTo(Burden.NONE);
        owner().sql(filling()).update();
        assertThat(glance().burden()).isEqualTo(burden);
        assertThat(glance().lastSaid().map(at -> at.truncatedTo(ChronoUnit.MILLIS)))
                .isPresent()
                .isEqualTo(before.lastSaid().map(at -> at.truncatedTo(ChronoUnit.MILLIS)));
    }

    private void say(String characteristic, String item, Value value) {
        kept(caseManager, NewStatement.first(characteristic, item, value, Source.professional(today)));
    }

    private void forget() {
        owner().sql("""
                        alter table profile.current_row no force row level security;
                        update profile.current_row set outline = outline || '{"known": [], "said": ""}' where person_id = '%s';
                        alter table profile.current_row force row level security
                        """.formatted(client.value())).update();
    }

    private static String filling() throws IOException {
        try (var stream = Objects.requireNonNull(OutlineFillingTest.class.getResourceAsStream(FILLING))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("spring.flyway.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password")));
    }

    private Glance glance() {
        var seen = with(caseManager, Permission.OPEN_FILE, passage -> glances.of(List.of(client), passage));
        return Objects.requireNonNull(seen.get(client));
    }
}
