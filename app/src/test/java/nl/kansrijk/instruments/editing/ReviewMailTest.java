package nl.kansrijk.instruments.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.instruments.catalogue.Editing;
import nl.kansrijk.instruments.catalogue.Instrument;
import nl.kansrijk.instruments.catalogue.Instruments;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.Server;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class ReviewMailTest {
    @Autowired
    ReviewMail mail;

    @Autowired
    Editing editing;

    @Autowired
    Instruments instruments;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    @Autowired
    Gate gate;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Actor coach;

    @BeforeEach
    void someone_who_keeps_an_offer() {
        shelf.fill();
        coach = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.QUALITY_COACH);
    }

    @Test
    void an_overdue_instrument_mails_its_keeper_once() {
        var id = published();
        tell(13);
        tell(13);
        tell(14);
        assertThat(letters()).containsExactly(coach.user().value().toString());
        assertThat(instruments.find(id)).isPresent();
    }

    @Test
    void what_is_confirmed_in_time_or_hidden_mails_nobody() {
        tell(11);
        var id = published();
        tell(11);
        gate.pass(Look.by(coach, Permission.CHANGE_OFFER), passage -> editing.hide(id, 2, passage));
        tell(13);
        assertThat(letters()).isEmpty();
    }

    private UUID published() {
        var model = instruments.all().stream()
                .filter(one -> one.name().equals("Snuffelstage"))
                .map(Instrument::id)
                .findFirst()
                .orElseThrow();
        return gate.pass(Look.by(coach, Permission.CHANGE_OFFER), passage -> {
            var copy = editing.takeOver(model, passage).orElseThrow();
            editing.publish(copy.id(), 1, passage);
            return copy.id();
        });
    }

    private void tell(int months) {
        var at = clock.instant();
        jobs.quietly(() -> mail.send(DutchTime.day(at).plusMonths(months), at));
    }

    private List<String> letters() {
        var database = jdbc.sql("select current_database()").query(String.class).single();
        return Server.rows(
                database,
                "select account_id::text from post.letter where template = 'instrument-review' and tenant_id = "
                        + coach.tenant().value());
    }
}
