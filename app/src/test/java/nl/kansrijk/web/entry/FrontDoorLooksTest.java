package nl.kansrijk.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenant.Kind;
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
@Tag("browser")
class FrontDoorLooksTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    Tenant rucphen;
    Actor manager;

    @BeforeEach
    void a_colleague() {
        region.putCardsAway();
        rucphen = region.organisation(Kind.MUNICIPALITY);
        manager = region.actor(rucphen, Role.CASE_MANAGER);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    void pages_without_log_in_look_right(int width) {
        try (var visit = Visit.to(port, width)) {
            visit.open("/inloggen");
            visit.looksRight("inloggen-echt", 24);
            visit.open("/inloggen?fout");
            visit.looksRight("inloggen-fout", 24);
            visit.open("/uitgelogd");
            visit.looksRight("uitgelogd", 24);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    void pages_around_a_file_look_right(int width) {
        var client = region.clientOf(manager);
        var colleague = region.actor(rucphen, Role.CASE_MANAGER);
        try (var visit = Visit.by(colleague, port, width)) {
            visit.open("/bestaat-niet");
            visit.looksRight("niet-gevonden", 24);
            visit.open("/klanten/" + client.value() + "/noodtoegang");
            visit.looksRight("noodtoegang", 24);
            visit.press("Open dit dossier een uur");
            assertThat(visit.page().locator(".errors li").count()).isEqualTo(3);
            visit.looksRight("noodtoegang-fout", 24);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    void the_question_of_purpose_and_the_calm_start_page_look_right(int width) {
        try (var visit = Visit.by(manager, port, width)) {
            visit.open("/klanten/" + region.clientOf(manager).value() + "/doel");
            assertThat(visit.page().locator("input[name=doel]").count()).isEqualTo(4);
            visit.looksRight("doel", 24);
        }
        try (var visit = Visit.by(region.actor(rucphen, Role.LIFE_COACH), port, width)) {
            visit.open("/");
            visit.looksRight("welkom", 24);
        }
    }

    @Test
    void the_first_card_is_reached_and_pressed_by_keyboard_alone() {
        try (var visit = Visit.to(port, 1280)) {
            var page = visit.open("/inloggen");
            page.locator(".persona button").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("/inloggen"));
            assertThat(page.locator("h1").count()).isEqualTo(1);
        }
    }
}
