package nl.kansrijk.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class AdminPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    Actor admin;
    Caller caller;

    @BeforeEach
    void an_administrator() {
        admin = region.actor(region.organisation(Kind.MUNICIPALITY), Role.APP_ADMIN);
        caller = Caller.by(admin, port);
    }

    @Test
    void what_is_asked_and_used_nowhere_stands_on_top_and_is_flagged() {
        var page = caller.get("/kenmerken").body();
        assertThat(page).contains("nog nergens gebruikt en staan bovenaan", "Matching: reizen");
        assertThat(page.indexOf("Nog nergens gebruikt")).isLessThan(page.indexOf("Matching: reizen"));
    }

    @Test
    void a_user_is_added_once_and_can_log_in_with_that_password() {
        var login = "nieuw-" + UUID.randomUUID();
        var form = Map.of(
                "naam", "Nieuw Iemand", "inlognaam", login, "rol", "CASE_MANAGER", "wachtwoord", "een lange zin mag");
        caller.post("/gebruikers", form);
        assertThat(caller.get("/gebruikers").body()).contains("De gebruiker kan nu inloggen als Klantmanager", login);
        assertThat(caller.post("/gebruikers", form).body())
                .contains("al in gebruik")
                .doesNotContain("een lange zin mag");
    }

    @ParameterizedTest
    @CsvSource({"kort,te kort", "wachtwoord1,kent iedereen", "mijnkansrijk!,te raden", "Anna-van-Dam-1,te raden"})
    void a_weak_password_is_refused_with_the_reason(String password, String why) {
        var form = Map.of("naam", "Anna", "inlognaam", "anna", "rol", "CASE_MANAGER", "wachtwoord", password);
        assertThat(caller.post("/gebruikers", form).body()).contains(why);
    }

    @Test
    void everything_left_empty_or_not_on_the_list_is_said_at_once() {
        assertThat(caller.post("/gebruikers", Map.of("rol", "CLIENT", "naam", "<script>alert(1)</script>"))
                        .body())
                .contains("Kies een rol uit de lijst", "Gebruik 3 tot 80", "te kort")
                .doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"APP_ADMIN", "CLIENT", "CLIENT_REPRESENTATIVE"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_the_administrator_manages_users_and_everyone_finds_help(Role role) {
        var other = Caller.by(region.actor(region.organisation(Kind.MUNICIPALITY), role), port);
        assertThat(other.get("/gebruikers").statusCode()).isEqualTo(404);
        assertThat(other.post("/gebruikers", Map.of()).statusCode()).isEqualTo(404);
        assertThat(other.get("/hulp").body()).contains("Dit kunt u hier doen", "Wie kan dit zien?");
        assertThat(other.get("/hulp?taal=en").body()).contains("Who can see this?");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_pages_look_right(int width) {
        try (var visit = Visit.by(admin, port, width)) {
            visit.open("/gebruikers");
            visit.looksRight("gebruikers", 24);
            visit.press("Voeg toe");
            visit.looksRight("gebruikers-fout", 24);
            visit.open("/kenmerken");
            visit.looksRight("kenmerken", 24);
            visit.open("/hulp");
            visit.looksRight("hulp", 24);
        }
    }
}
