package nl.kansrijk.web.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.post.Letter;
import nl.kansrijk.post.Post;
import nl.kansrijk.post.Recipient;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class LettersPageTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Gate gate;

    @Autowired
    Post post;

    @Autowired
    Identities identities;

    Actor guide;
    Caller caller;
    ClientId client;
    String path;

    @BeforeEach
    void a_client_who_likes_paper() {
        guide = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.CASE_MANAGER);
        caller = Caller.by(guide, port);
        client = region.clientOf(guide);
        path = "/klanten/" + client.value() + "/brieven";
        var identity = new Identity(
                "Mevrouw Papier",
                LocalDate.of(1950, 1, 1),
                "Dorpsstraat 1, 4711",
                "",
                "",
                Optional.empty(),
                "nl",
                "LETTER");
        gate.pass(Look.by(guide, Permission.CHANGE_STATEMENT).about(client), passage -> {
            identities.enter(client, identity, passage);
            post.send(
                    Letter.about(
                            client.value(),
                            new Recipient.Client(guide.tenant(), client),
                            Letter.Channel.PAPER,
                            "appointment-ask",
                            Map.of("with", "user:" + guide.user().value())),
                    passage);
            return client;
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void a_letter_to_print_looks_right(int width) {
        var found = Pattern.compile(path + "/[0-9a-f-]{36}")
                .matcher(caller.get(path).body());
        assertThat(found.find()).isTrue();
        try (var visit = Visit.by(guide, port, width)) {
            visit.open(found.group());
            visit.looksRight("brief-" + width, 24);
        }
    }

    @Test
    void a_letter_fills_one_page_with_an_address_and_is_marked_as_posted() {
        var page = caller.get(path).body();
        assertThat(page).contains("Kiest u nog een tijd?");
        var found = Pattern.compile(Pattern.quote(path) + "/[0-9a-f-]{36}").matcher(page);
        assertThat(found.find()).isTrue();
        assertThat(caller.get(found.group()).body())
                .contains("Mevrouw Papier", "Dorpsstraat 1", "Bel Test", "class=\"letter\"");
        assertThat(Caller.destination(caller.post(found.group(), Map.of()))).endsWith(path);
        assertThat(caller.post(found.group(), Map.of()).statusCode()).isEqualTo(302);
    }

    @Test
    void a_letter_of_someone_else_or_of_nobody_is_not_there() {
        assertThat(caller.get(path + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        var foreign = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.CASE_MANAGER);
        assertThat(Caller.by(foreign, port).get(path).statusCode()).isEqualTo(404);
    }
}
