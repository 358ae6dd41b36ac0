package nl.kansrijk.web.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class AppointmentPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Clock clock;

    Tenant rucphen;
    Actor guide;
    Caller caller;
    Caller self;
    String path;

    @BeforeEach
    void a_client() {
        rucphen = region.organisation(Tenant.Kind.MUNICIPALITY);
        guide = region.actor(rucphen, Role.CASE_MANAGER);
        var client = region.clientOf(guide);
        caller = Caller.by(guide, port);
        self = Caller.by(region.self(rucphen, client), port);
        path = "/klanten/" + client.value() + "/afspraken";
    }

    @Test
    void the_client_chooses_one_of_the_offered_times_and_takes_it_along() {
        caller.post(path, offer(Map.of("dag2", day(4), "uur2", "11:00")));
        var page = self.get("/afspraken").body();
        assertThat(page).contains("Kies een tijd voor een gesprek", "Wanneer past het u?");
        self.post(address(page) + "/kies", Map.of("versie", "1", "tijd", time(page)));
        var chosen = self.get("/afspraken").body();
        assertThat(chosen).contains("Uw afspraak staat", "Zet in mijn agenda");
        var file = self.get(address(chosen) + "/agenda");
        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(file.body()).contains("BEGIN:VEVENT", "DTSTART:").doesNotContain("Gesprek");
        assertThat(caller.get("/agenda").body()).contains(path);
    }

    @Test
    void who_has_no_appointment_asks_for_a_call_with_one_button() {
        assertThat(self.get("/afspraken").body())
                .containsSubsequence("U hebt nu geen afspraken", "Druk op de knop", "action=\"/bel-mij\"");
    }

    @Test
    void the_start_page_asks_to_choose_a_time_and_then_says_day_hour_and_place() {
        assertThat(self.get("/vandaag").body()).contains("U hebt nu geen afspraak");
        caller.post(path, offer(Map.of("dag2", day(4), "uur2", "11:00")));
        assertThat(self.get("/vandaag").body())
                .containsSubsequence("Uw volgende stap", "Kies een tijd voor een gesprek");
        var page = self.get("/afspraken").body();
        self.post(address(page) + "/kies", Map.of("versie", "1", "tijd", time(page)));
        assertThat(self.get("/vandaag").body())
                .containsPattern("<strong>\\w+dag \\d+ \\w+ \\d{4}, 10:00 uur</strong>")
                .contains("Op kantoor, Stadskantoor, balie 3")
                .doesNotContain("Kies een tijd");
    }

    @Test
    void a_client_without_a_choice_is_told_kindly() {
        caller.post(path, offer(Map.of("dag2", day(4), "uur2", "11:00")));
        var page = self.get("/afspraken").body();
        self.post(address(page) + "/kies", Map.of("versie", "1"));
        assertThat(self.get("/afspraken").body()).contains("Kies eerst een tijd");
    }

    @Test
    void a_client_who_cannot_come_says_so_and_nothing_is_red() {
        caller.post(path, offer(Map.of()));
        var page = self.get("/afspraken").body();
        self.post(address(page) + "/anders", Map.of("versie", "1", "wens", "ANOTHER_DAY", "woorden", "Liever vrijdag"));
        assertThat(self.get("/afspraken").body()).contains("Dat is goed").doesNotContain("notice--warning");
        assertThat(caller.get(path.replace("/afspraken", "")).body())
                .contains("wil graag een andere dag", "Liever vrijdag");
    }

    @Test
    void every_mistake_in_an_offer_is_told_at_once_and_nothing_typed_is_lost() {
        var body = caller.post(path, Map.of("hoe", "OFFICE", "dag1", "2020-01-01", "uur1", "10:00"))
                .body();
        assertThat(body).contains("Kies waarvoor", "Vul in waar", "Kies hoe lang", "die nog komen", "2020-01-01");
    }

    @Test
    void reminders_stop_for_a_reason_and_go_on() {
        caller.post(path, offer(Map.of()));
        caller.get(path);
        var one = address(caller.get(path).body());
        caller.post(one, Map.of("stap", "PAUSE", "reden", ""));
        assertThat(caller.get(path).body()).contains("Schrijf waarom");
        caller.post(one, Map.of("stap", "PAUSE", "reden", "Op reis"));
        assertThat(caller.get(path).body()).contains("Geen herinneringen: Op reis", "Herinner weer");
        caller.post(one, Map.of("stap", "RESUME"));
        assertThat(caller.get(path).body()).contains("krijgt weer herinneringen");
    }

    @Test
    void an_appointment_of_someone_else_is_not_there() {
        caller.post(path, offer(Map.of()));
        var page = self.get("/afspraken").body();
        var stranger = Caller.by(region.self(rucphen, region.clientOf(guide)), port);
        assertThat(stranger.post(address(page) + "/anders", Map.of("versie", "1"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.get(address(page) + "/agenda").statusCode()).isEqualTo(404);
    }

    private Map<String, String> offer(Map<String, String> more) {
        var sent = new HashMap<>(Map.of(
                "soort", "TALK",
                "hoe", "OFFICE",
                "plek", "Stadskantoor, balie 3",
                "duur", "30",
                "dag1", day(3),
                "uur1", "10:00",
                "form", UUID.randomUUID().toString()));
        sent.putAll(more);
        return sent;
    }

    private String day(int days) {
        return DutchTime.day(clock.instant()).plusDays(days).toString();
    }

    private static String address(String page) {
        var found = Pattern.compile("(?:/klanten/[0-9a-f-]{36})?/afspraken/[0-9a-f-]{36}")
                .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String time(String page) {
        var found = Pattern.compile("name=\"tijd\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
