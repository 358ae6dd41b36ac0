package nl.kansrijk.web.region;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.instruments.DemoTrainings;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.Server;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The order picker of Van Rijn Logistiek behind a real server, and who asks questions about the region. */
@OpenHouse
abstract class RegionHouse extends MatchingHouse {
    @LocalServerPort
    int port;

    @Autowired
    DemoTrainings trainings;

    Actor adviser;

    @BeforeEach
    void trainings_on_offer_and_an_adviser() {
        trainings.fill(today());
        adviser = region.actor(rucphen, Role.POLICY_RESEARCHER);
    }

    Caller by(Actor actor) {
        return Caller.by(actor, port);
    }

    /** The address of the first link to a page, as it stands in this one. */
    static Optional<String> link(String body, String path) {
        var found = java.util.regex.Pattern.compile("href=\"(" + java.util.regex.Pattern.quote(path) + "[^\"]*)\"")
                .matcher(body);
        return found.find() ? Optional.of(found.group(1).replace("&amp;", "&")) : Optional.empty();
    }

    NewStatement[] hours(int least, int most) {
        return new NewStatement[] {
            first("AV_HOURS_MIN", "", Value.Number.of(least)), first("AV_HOURS_MAX", "", Value.Number.of(most))
        };
    }

    /** The order picker's vacancy is open for so many days. */
    void openedDaysAgo(int days) {
        var database = jdbc.sql("select current_database()").query(String.class).single();
        Server.statement(
                database,
                "update employers.vacancy set opened_at = '" + daysAgo(days) + "' where id = '" + orderPicker.value()
                        + "'");
    }

    Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofHours(days * 24L + 1));
    }
}
