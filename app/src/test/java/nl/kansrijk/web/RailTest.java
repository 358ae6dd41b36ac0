package nl.kansrijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.shared.ShippedSheet;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

@OpenHouse
class RailTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Rail rail;

    @Autowired
    MessageSource messages;

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_page_stands_once_in_the_rail_under_a_name_of_its_own(Role role) {
        var words = new Words(messages, Locale.of("nl"));
        assertThat(rail.of(role)).extracting(Rail.Noun::path).doesNotHaveDuplicates();
        assertThat(rail.of(role)).extracting(noun -> words.say(noun.key())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_without_a_page_reads_what_can_be_done_now(Role role) {
        if (!rail.of(role).isEmpty()) return;
        for (var language : new String[] {"nl", "en"})
            assertThat(new Words(messages, Locale.of(language)).knows("welcome." + role))
                    .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void no_role_has_more_than_eight_ways_to_choose_from(Role role) {
        assertThat(rail.of(role)).hasSizeLessThanOrEqualTo(8);
        assertThat(rail.tasks(role)).noneMatch(List::isEmpty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void each_item_of_the_menu_of_each_role_has_its_line_in_the_help(String language) {
        var words = new Words(messages, Locale.of(language));
        for (var role : Role.values()) {
            var actor = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), role);
            var help = Caller.by(actor, port).get("/hulp?taal=" + language).body();
            for (var noun : rail.of(role))
                assertThat(help.split(">" + words.say(noun.key()) + "</h2>\\s*<p[^>]*>(?!help\\.)[^<]{20,}"))
                        .as(role + " " + noun.key())
                        .hasSize(2);
            assertThat(help.contains(words.say("help.none.1")))
                    .isEqualTo(rail.of(role).isEmpty());
        }
    }

    @Test
    void the_card_of_someone_without_a_screen_says_so_and_no_other_card_does() {
        var words = new Words(messages, Locale.of("nl"));
        var silent = ShippedSheet.rows("/demo/staff.csv").stream()
                .filter(one -> words.say("demo.story." + one.getField("login")).contains("Nog geen eigen scherm")
                        != rail.of(Role.valueOf(one.getField("role"))).isEmpty())
                .map(one -> one.getField("login"));
        assertThat(silent).isEmpty();
    }

    @Test
    @Tag("browser")
    void on_a_phone_the_menu_opens_in_sight_with_the_keyboard_and_closes_with_escape() {
        var actor = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.CASE_MANAGER);
        try (var visit = Visit.by(actor, port, 360)) {
            var page = visit.open("/klanten");
            page.locator(".context__toggle").focus();
            page.keyboard().press("Enter");
            var first = page.locator(".rail--drawer .rail__link").first();
            first.waitFor();
            assertThat(first.boundingBox().y).isBetween(0.0, 400.0);
            visit.looksRight("rail", 24);
            page.keyboard().press("Escape");
            assertThat(first.isVisible()).isFalse();
        }
    }
}
