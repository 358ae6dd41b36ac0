package nl.kansrijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.testing.Accessible;
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
class LanguagesTest {
    private static final List<String> PAGES = List.of(
            "/vandaag",
            "/mijn-profiel",
            "/kansen-voor-u",
            "/wie-keek-er",
            "/wie-ziet-mijn-gegevens",
            "/afspraken",
            "/bericht",
            "/mijn-cv",
            "/mijn-machtigingen",
            "/mijn-account",
            "/uitleg",
            "/hulp");

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    Actor guide;
    Actor self;

    @BeforeEach
    void a_client() {
        var rucphen = region.organisation(Kind.MUNICIPALITY);
        guide = region.actor(rucphen, Role.CASE_MANAGER);
        self = region.self(rucphen, region.clientOf(guide));
    }

    @Test
    void arabic_is_written_from_the_right_on_every_page_of_a_client_and_says_that_nobody_checked_it() {
        var caller = Caller.by(self, port);
        caller.get("/vandaag?taal=ar");
        for (var path : PAGES)
            assertThat(caller.get(path).body())
                    .as(path)
                    .contains("<html lang=\"ar\" dir=\"rtl\"", "متحدث أصلي")
                    .contains("taal=nl", "taal=en");
        assertThat(caller.get("/vandaag").body()).contains("خطوتك التالية").doesNotContain("Uw volgende stap");
    }

    @Test
    void every_language_stands_on_every_page_of_a_client_and_at_the_door() {
        var caller = Caller.by(self, port);
        for (var path : PAGES) assertThat(caller.get(path).body()).as(path).contains("taal=en", "taal=ar", "العربية");
        for (var path : List.of("/inloggen", "/melden", "/uitgelogd"))
            assertThat(Caller.at(port).get(path).body()).as(path).contains("taal=en", "taal=ar");
    }

    @Test
    void a_language_that_nobody_checked_is_not_offered_to_professionals() {
        assertThat(Caller.by(guide, port).get("/klanten").body())
                .contains("taal=en")
                .doesNotContain("taal=ar");
    }

    @Test
    void what_is_not_said_in_a_language_yet_is_said_in_dutch_and_never_as_a_key() {
        var arabic = new Words(Bundles.source(), Language.ARABIC.locale());
        var dutch = new Words(Bundles.source(), Language.DUTCH.locale());
        assertThat(arabic.say("today.next")).isEqualTo("خطوتك التالية");
        assertThat(arabic.say("users.password.title")).isEqualTo(dutch.say("users.password.title"));
    }

    @Test
    void numbers_and_dates_are_written_with_the_digits_of_the_letters_from_the_municipality() {
        var arabic = new Words(Bundles.source(), Language.ARABIC.locale());
        assertThat(arabic.day(java.time.LocalDate.of(2026, 12, 1)))
                .contains("1", "2026")
                .contains("الثلاثاء");
        assertThat(arabic.number(1_234)).matches("1.?234");
    }

    @Test
    void a_language_that_does_not_exist_is_dutch() {
        assertThat(Caller.at(port).get("/inloggen?taal=xx").body()).contains("<html lang=\"nl\" dir=\"ltr\"");
        assertThat(Language.of("fr")).isEqualTo(Language.DUTCH);
        assertThat(Language.of(Locale.forLanguageTag("ar-u-nu-latn").getLanguage()))
                .isEqualTo(Language.ARABIC);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void pages_written_from_the_right_stay_inside_the_screen_and_have_no_finding(int width) {
        try (var visit = Visit.by(self, port, width)) {
            visit.open("/vandaag?taal=ar");
            for (var path : PAGES) Accessible.check(visit.open(path));
            visit.open("/vandaag");
            visit.looksRight("vandaag-arabisch", 44);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    @Tag("browser")
    void the_door_in_arabic_looks_right(int width) {
        try (var visit = Visit.to(port, width)) {
            for (var path : List.of("/inloggen?taal=ar", "/melden")) Accessible.check(visit.open(path));
        }
    }
}
