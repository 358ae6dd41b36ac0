package nl.kansrijk.web.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.Server;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OpenHouse
class NotesPageTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    JdbcClient jdbc;

    Actor guide;
    Caller caller;
    String path;

    @BeforeEach
    void a_client() {
        var rucphen = region.organisation(Tenant.Kind.MUNICIPALITY);
        guide = region.actor(rucphen, Role.CASE_MANAGER);
        caller = Caller.by(guide, port);
        path = "/klanten/" + region.clientOf(guide).value() + "/aantekeningen";
    }

    @Test
    void a_note_is_kept_and_lies_sealed() {
        write("Goed gesprek over het zeldzame werk", Map.of());
        assertThat(caller.get(path).body()).contains("zeldzame werk", "De aantekening is bewaard");
        var database = jdbc.sql("select current_database()").query(String.class).single();
        assertThat(Server.rows(database, "select t::text from casework.note t"))
                .noneMatch(row -> row.contains("zeldzame"));
    }

    @Test
    void a_word_about_illness_is_told_before_anything_is_kept_and_can_be_kept_anyway() {
        var told = write("Heeft een depressie", Map.of());
        assertThat(told).contains("Er is nog niets bewaard", "woord over ziekte", "Heeft een depressie");
        assertThat(caller.get(path).body()).contains("Er zijn nog geen aantekeningen");
        write("Heeft een depressie", Map.of("toch", "ja"));
        assertThat(caller.get(path).body()).contains("Heeft een depressie");
    }

    @Test
    void a_citizen_service_number_is_never_kept() {
        var told = write("Nummer 111222333", Map.of());
        assertThat(told).contains("burgerservicenummer").doesNotContain("111222333");
        write("Nummer 111222333", Map.of("toch", "ja"));
        assertThat(caller.get(path).body()).contains("Nummer").doesNotContain("111222333");
    }

    @Test
    void a_change_is_a_new_version_and_the_old_one_stays_in_the_history() {
        write("Eerste woorden", Map.of());
        var note = note();
        caller.post(note, form("Tweede woorden", Map.of("versie", "1")));
        assertThat(caller.get(path).body())
                .contains("Tweede woorden", "versie 2")
                .doesNotContain("Eerste woorden");
        assertThat(caller.get(note).body()).contains("Tweede woorden", "Eerste woorden");
    }

    @Test
    void who_writes_over_an_older_version_is_told_and_loses_nothing() {
        write("Eerste woorden", Map.of());
        var note = note();
        caller.post(note, form("Tweede woorden", Map.of("versie", "1")));
        caller.get(path);
        var stale =
                caller.post(note, form("Derde woorden", Map.of("versie", "1"))).body();
        assertThat(stale).contains("Een collega veranderde deze aantekening", "Derde woorden");
        assertThat(caller.get(path).body()).contains("Tweede woorden").doesNotContain("Derde woorden");
    }

    @Test
    void nothing_and_far_too_much_are_told_and_the_same_form_is_one_note() {
        assertThat(write("", Map.of())).contains("Schrijf eerst iets op");
        assertThat(write("a".repeat(4001), Map.of())).contains("hoogstens 4000 tekens");
        var form = form("Dubbel gedrukt", Map.of());
        caller.post(path, form);
        caller.post(path, form);
        assertThat(caller.get(path).body().split("note__words\">Dubbel gedrukt", -1))
                .hasSize(2);
    }

    @Test
    void a_job_coach_and_another_organisation_do_not_see_notes() {
        write("Alleen voor de klantmanager", Map.of());
        var coach = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.JOB_COACH);
        assertThat(Caller.by(coach, port).get(path).statusCode()).isEqualTo(404);
        var foreign = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.CASE_MANAGER);
        assertThat(Caller.by(foreign, port).get(note()).statusCode()).isEqualTo(404);
    }

    private String write(String words, Map<String, String> more) {
        return caller.post(path, form(words, more)).body();
    }

    private static Map<String, String> form(String words, Map<String, String> more) {
        var sent =
                new HashMap<>(Map.of("woorden", words, "form", UUID.randomUUID().toString()));
        sent.putAll(more);
        return sent;
    }

    private String note() {
        var found = Pattern.compile(Pattern.quote(path) + "/[0-9a-f-]{36}")
                .matcher(caller.get(path).body());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
