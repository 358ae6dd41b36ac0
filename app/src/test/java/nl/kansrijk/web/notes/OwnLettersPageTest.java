package nl.kansrijk.web.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
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

@OpenHouse
class OwnLettersPageTest {
    private static final String SENT = "Kiest u nog een tijd?";

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Gate gate;

    @Autowired
    Post post;

    Tenant town;
    Actor guide;
    ClientId client;
    Actor self;

    @BeforeEach
    void a_client() {
        town = region.organisation(Tenant.Kind.MUNICIPALITY);
        guide = region.actor(town, Role.CASE_MANAGER);
        client = region.clientOf(guide);
        self = region.self(town, client);
    }

    @Test
    void a_client_reads_again_what_was_sent() {
        assertThat(read(self)).contains("Er is nog niets gestuurd");
        send();
        assertThat(read(self)).contains("het nieuwste eerst", "class=\"note__words\"", SENT);
        assertThat(Caller.by(self, port).get("/mijn-profiel").body()).contains("href=\"/mijn-brieven\"");
    }

    @Test
    void what_the_client_wrote_stands_between_what_was_sent_newest_first() {
        send();
        Caller.by(self, port)
                .post(
                        "/bericht",
                        Map.of(
                                "woorden",
                                "Ik kom iets later",
                                "form",
                                UUID.randomUUID().toString()));
        assertThat(read(self)).containsSubsequence("U schreef ons", "Ik kom iets later", SENT);
        assertThat(read(region.self(town, region.clientOf(guide)))).doesNotContain("Ik kom iets later");
    }

    @Test
    void letters_to_someone_else_are_not_there_and_the_page_is_for_clients_only() {
        send();
        assertThat(read(region.self(town, region.clientOf(guide)))).doesNotContain(SENT);
        assertThat(Caller.by(guide, port).get("/mijn-brieven").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_letters_look_right(int width) {
        send();
        try (var visit = Visit.by(self, port, width)) {
            var page = visit.open("/mijn-brieven");
            page.locator(".fold summary").first().click();
            visit.looksRight("mijn-brieven", 44);
        }
    }

    private void send() {
        var letter = Letter.about(
                UUID.randomUUID(),
                new Recipient.Client(town.id(), client),
                Letter.Channel.PAPER,
                "appointment-ask",
                Map.of("with", "user:" + guide.user().value()));
        gate.pass(Look.by(guide, Permission.CHANGE_APPOINTMENT).about(client), passage -> {
            post.send(letter, passage);
            return letter;
        });
    }

    private String read(Actor reader) {
        return Caller.by(reader, port).get("/mijn-brieven").body();
    }
}
