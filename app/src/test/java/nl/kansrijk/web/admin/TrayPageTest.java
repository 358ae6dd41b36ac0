package nl.kansrijk.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.post.Letter;
import nl.kansrijk.post.Post;
import nl.kansrijk.post.Recipient;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OpenHouse
class TrayPageTest {
    private static final Pattern AGAIN = Pattern.compile("/postbak/[0-9a-f-]{36}/opnieuw");

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Gate gate;

    @Autowired
    Post post;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    Actor admin;
    ClientId client;

    @BeforeEach
    void letters_in_every_state() {
        var breda = region.organisation(Kind.MUNICIPALITY);
        admin = region.actor(breda, Role.APP_ADMIN);
        var guide = region.actor(breda, Role.CASE_MANAGER);
        client = region.clientOf(guide);
        for (var state : new String[] {"FAILED", "TRAY", "SENT", "QUEUED"}) {
            var letter = Letter.about(
                    UUID.randomUUID(),
                    new Recipient.Client(breda.id(), client),
                    Letter.Channel.MAIL,
                    "introduction.asked",
                    Map.of("deadline", "2026-12-01"));
            gate.pass(Look.by(guide, Permission.CHANGE_TASK), passage -> {
                post.send(letter, passage);
                return true;
            });
            jobs.quietly(
                    () -> jdbc.sql("update post.letter set state = :state, next_attempt_at = 'infinity' where id = :id")
                            .param("state", state)
                            .param("id", letter.id())
                            .update());
        }
    }

    @Test
    void every_letter_is_there_in_words_with_its_state_and_never_for_whom() {
        var page = Caller.by(admin, port).get("/postbak").body();
        assertThat(page)
                .contains("4 berichten", "Er is een vraag voor u", "1 dec 2026", "Een klant, per e-mail")
                .contains("Wacht", "Verstuurd", "Ligt in de bak", "Mislukt")
                .doesNotContain(client.value().toString(), "{deadline}");
        assertThat(AGAIN.matcher(page).results().count()).isEqualTo(2);
    }

    @Test
    void a_failed_letter_goes_in_the_queue_again_and_the_counters_follow() {
        var caller = Caller.by(admin, port);
        var failed = AGAIN.matcher(caller.get("/postbak?stand=FAILED").body());
        assertThat(failed.find()).isTrue();
        caller.post(failed.group(), Map.of());
        assertThat(caller.get("/postbak").body()).contains("staat weer in de rij");
        assertThat(caller.get("/postbak?stand=FAILED").body()).contains("0 berichten");
        caller.post(failed.group(), Map.of());
        assertThat(caller.get("/postbak").body()).contains("hoeft niet opnieuw");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_page_looks_right(int width) {
        try (var visit = Visit.by(admin, port, width)) {
            visit.open("/postbak");
            visit.looksRight("postbak", 24);
        }
    }
}
