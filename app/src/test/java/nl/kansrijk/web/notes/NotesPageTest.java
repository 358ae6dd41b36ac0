package nl.kansrijk.web.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
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
import nl.kansrijk.profile.MatchingPause;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.Server;
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
class NotesPageTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Gate gate;

    @Autowired
    Profiles profiles;

    @Autowired
    Clock clock;

    Tenant rucphen;
    Actor guide;
    Actor self;
    ClientId client;
    Caller caller;
    String path;

    @BeforeEach
    void a_client() {
        rucphen = region.organisation(Tenant.Kind.MUNICIPALITY);
        guide = region.actor(rucphen, Role.CASE_MANAGER);
        caller = Caller.by(guide, port);
        client = region.clientOf(guide);
        self = region.self(rucphen, client);
        path = "/klanten/" + client.value() + "/aantekeningen";
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
    void about_someone_who_rests_the_page_asks_for_few_and_careful_words() {
        assertThat(caller.get(path).body()).doesNotContain("Deze klant heeft nu rust nodig");
        rest();
        assertThat(caller.get(path).body()).contains("Deze klant heeft nu rust nodig", "zonder oordeel");
    }

    @Test
    void work_pushed_in_what_a_resting_client_reads_is_stopped_until_someone_says_why() {
        var share = Map.of("delen", "ja");
        write("Ga solliciteren, hier is een vacature", share);
        rest();
        var told = write("U moet morgen solliciteren", share);
        assertThat(told)
                .contains("Er is nog niets bewaard", "Deze klant rust nu", "Waarom is dit nu goed voor de klant?");
        var anyway = new HashMap<>(share);
        anyway.put("toch", "ja");
        assertThat(write("U moet morgen solliciteren", anyway)).contains("Schrijf op waarom dit nu goed is");
        assertThat(own()).doesNotContain("U moet morgen");
        anyway.put("reden", "Zij vroeg het zelf, twee keer");
        write("U moet morgen solliciteren", anyway);
        assertThat(own()).contains("U moet morgen solliciteren").doesNotContain("twee keer");
        assertThat(caller.get(path).body()).contains("De reden: Zij vroeg het zelf, twee keer");
    }

    @Test
    void a_promise_that_pushes_someone_who_rests_is_stopped_and_a_calm_one_is_not() {
        rest();
        var day = DutchTime.day(clock.instant()).toString();
        assertThat(write("Gesproken", Map.of("belofte", "Ik stuur u een vacature", "dag", day)))
                .contains("Deze klant rust nu");
        assertThat(caller.get(path).body()).doesNotContain("Ik stuur u een vacature");
        write("Gesproken", Map.of("belofte", "Ik bel u. U moet nu niets", "dag", day));
        assertThat(caller.get(path).body()).contains("Ik bel u. U moet nu niets");
    }

    @Test
    void what_only_colleagues_read_and_calm_words_are_kept_at_once_during_a_rest() {
        rest();
        assertThat(write("Later past misschien een vacature", Map.of())).doesNotContain("Er is nog niets bewaard");
        assertThat(write("Wij drinken donderdag koffie", Map.of("delen", "ja")))
                .doesNotContain("Er is nog niets bewaard");
        assertThat(caller.get(path).body()).contains("Later past misschien", "Wij drinken donderdag koffie");
    }

    @Test
    void sharing_an_older_note_that_pushes_is_stopped_in_the_same_way() {
        write("Vacature bij de bakker", Map.of());
        rest();
        var note = note();
        var form = form("Vacature bij de bakker", Map.of("versie", "1", "delen", "ja"));
        assertThat(caller.post(note, form).body()).contains("Deze klant rust nu");
        assertThat(own()).doesNotContain("bakker");
    }

    private void rest() {
        gate.pass(Look.by(guide, Permission.CHANGE_STATEMENT).about(client), passage -> {
            profiles.pauseMatching(
                    client, new MatchingPause(Reason.of("pause.first_things_first"), Optional.empty()), passage);
            return true;
        });
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
    void the_client_reads_a_note_only_as_long_as_it_is_shared_and_only_its_newest_words() {
        write("Tussen ons", Map.of());
        write("U belt maandag", Map.of("delen", "ja"));
        assertThat(caller.get(path).body()).contains("gedeeld met de klant");
        assertThat(own()).contains("U belt maandag", "Test").doesNotContain("Tussen ons");
        var note = note();
        caller.post(note, form("Wij bellen maandag", Map.of("versie", "1", "delen", "ja")));
        assertThat(own()).contains("Wij bellen maandag").doesNotContain("U belt maandag");
        caller.post(note, form("Wij bellen dinsdag", Map.of("versie", "2")));
        assertThat(own()).contains("Er is nog niets met u gedeeld").doesNotContain("maandag", "dinsdag");
    }

    @Test
    void what_is_promised_with_a_note_is_a_task_and_the_client_sees_it_and_whether_it_was_kept() {
        var today = DutchTime.day(clock.instant());
        write("Goed gesprek", Map.of("delen", "ja", "belofte", "Ik bel u over de huur", "dag", today.toString()));
        assertThat(caller.get(path).body()).contains("Wat u beloofde", "Ik bel u over de huur", "Komt nog");
        assertThat(ofClient("/afspraken")).contains("Dit beloofden wij u", "Ik bel u over de huur", "Komt nog");
        var file = "/klanten/" + client.value();
        var task = Pattern.compile(file + "/taken/[0-9a-f-]{36}/klaar")
                .matcher(caller.get(file).body());
        assertThat(task.find()).isTrue();
        caller.post(task.group(), Map.of());
        assertThat(ofClient("/afspraken"))
                .contains("Ik bel u over de huur", "Gedaan")
                .doesNotContain("Komt nog");
    }

    @Test
    void a_promise_without_a_day_or_on_a_day_that_was_is_told_and_nothing_is_kept() {
        assertThat(write("Goed gesprek", Map.of("belofte", "Ik bel u")))
                .contains("Nodig als u iets belooft")
                .doesNotContain("Wanneer?")
                .contains("Kies ook een dag, vandaag of later");
        assertThat(write("Goed gesprek", Map.of("belofte", "Ik bel u", "dag", "2020-01-01")))
                .contains("Kies ook een dag, vandaag of later", "Ik bel u");
        assertThat(write("Goed gesprek", Map.of("dag", "2099-01-05"))).contains("Schrijf wat er moet gebeuren");
        assertThat(caller.get(path).body()).contains("Er zijn nog geen aantekeningen");
        assertThat(ofClient("/afspraken")).doesNotContain("Dit beloofden wij u");
    }

    @Test
    void a_word_about_illness_in_a_promise_is_told_before_anything_is_kept() {
        var told = write("Goed gesprek", Map.of("belofte", "Bellen over depressie", "dag", "2099-01-05"));
        assertThat(told).contains("Er is nog niets bewaard", "Bellen over depressie");
        assertThat(ofClient("/afspraken")).doesNotContain("depressie");
    }

    @Test
    void what_is_not_shared_cannot_be_read_by_the_client_even_in_the_database() {
        write("Tussen ons", Map.of());
        var seen = gate.pass(
                Look.by(self, Permission.OWN_NOTES).about(client),
                passage -> jdbc.sql("select count(*) from casework.note")
                        .query(Integer.class)
                        .single());
        assertThat(seen).isZero();
    }

    @Test
    void another_client_reads_nothing_of_it() {
        write("U belt maandag", Map.of("delen", "ja"));
        var other = region.self(rucphen, region.clientOf(guide));
        assertThat(Caller.by(other, port).get("/mijn-aantekeningen").body()).doesNotContain("maandag");
        assertThat(caller.get("/mijn-aantekeningen").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_shared_notes_look_right(int width) {
        var promise = Map.of("delen", "ja", "belofte", "Ik bel u over de huur", "dag", "2099-01-05");
        write("U belt maandag om 10 uur met Noor.\nNeem uw rijbewijs mee.", promise);
        try (var visit = Visit.by(self, port, width)) {
            visit.open("/mijn-aantekeningen");
            visit.looksRight("mijn-aantekeningen", 44);
            visit.open("/afspraken");
            visit.looksRight("afspraken-beloofd", 44);
        }
        try (var visit = Visit.by(guide, port, width)) {
            visit.open(path);
            visit.looksRight("aantekeningen-delen", 24);
        }
    }

    private String ofClient(String page) {
        return Caller.by(self, port).get(page).body();
    }

    private String own() {
        return Caller.by(self, port).get("/mijn-aantekeningen").body();
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
