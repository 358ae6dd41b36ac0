package nl.kansrijk.web.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.casework.household.Household;
import nl.kansrijk.casework.household.Track;
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
class AroundPageTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Tenants tenants;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Gate gate;

    @Autowired
    Household household;

    Tenant roosendaal;
    Actor guide;
    Caller caller;
    ClientId client;
    String path;

    @BeforeEach
    void a_client() {
        roosendaal = tenants.all().stream()
                .filter(one -> one.code().equals("GM1674"))
                .findFirst()
                .orElseGet(() -> tenants.found("GM1674", "Gemeente Roosendaal", Tenant.Kind.MUNICIPALITY));
        guide = region.actor(roosendaal, Role.CASE_MANAGER);
        caller = Caller.by(guide, port);
        client = region.clientOf(guide);
        path = "/klanten/" + client.value() + "/omgeving";
    }

    @Test
    void help_is_added_once_and_its_status_changes() {
        var form =
                Map.of("soort", "DEBT", "van", "Kredietbank", "stand", "ASKED", "begin", "2026-01-05", "form", fresh());
        caller.post(path + "/hulp", form);
        caller.post(path + "/hulp", form);
        var page = caller.get(path).body();
        assertThat(page).contains("Hulp bij schulden", "Kredietbank", "Aangevraagd");
        assertThat(page.split("Kredietbank · sinds", -1)).hasSize(2);
        var found = Pattern.compile(Pattern.quote(path) + "/hulp/[0-9a-f-]{36}").matcher(page);
        assertThat(found.find()).isTrue();
        caller.post(found.group(), Map.of("stand", "STARTED"));
        assertThat(caller.get(path).body()).contains(">Gestart<");
    }

    @Test
    void a_referral_goes_out_with_a_code_and_no_name_and_stands_with_all_other_help() {
        refer();
        var page = caller.get(path).body();
        assertThat(page).contains("Hulp bij schulden", "Geldloket Roosendaal", "Aangevraagd", "Code " + code());
        var mail = jdbc.sql(
                        "select template, facts::text || coalesce(desk, '') as said from post.letter where desk is not"
                                + " null and facts ->> 'code' = :code")
                .param("code", code());
        var said =
                jobs.quietly(() -> mail.query((row, n) -> row.getString("said")).single());
        assertThat(said)
                .contains("GM1674-debt", "0165 000 555", "/verwijzing/" + code(), roosendaal.name())
                .doesNotContain(client.value().toString());
    }

    @Test
    void the_desk_says_how_far_it_is_with_the_code_and_who_referred_sees_that() {
        refer();
        var desk = Caller.at(port);
        var reply = "/verwijzing/" + code();
        assertThat(desk.get(reply).body())
                .contains("Hulp bij schulden", roosendaal.name(), "Aangevraagd")
                .doesNotContain(client.value().toString());
        desk.post(reply, Map.of("stand", "STARTED"));
        assertThat(caller.get(path).body()).contains(">Gestart<", "Het loket meldde dit zelf");
        desk.post(reply, Map.of("stand", "DONE"));
        assertThat(desk.get(reply).body()).contains("Deze verwijzing is klaar");
        desk.post(reply, Map.of("stand", "STARTED"));
        assertThat(caller.get(path).body()).contains(">Afgerond<");
    }

    @Test
    void a_wrong_code_tells_nothing_and_an_answer_that_is_none_changes_nothing() {
        refer();
        var desk = Caller.at(port);
        assertThat(desk.get("/verwijzing/" + "2".repeat(12)).statusCode()).isEqualTo(404);
        assertThat(desk.get("/verwijzing/x").statusCode()).isEqualTo(404);
        desk.post("/verwijzing/" + code(), Map.of("stand", "PAUSED"));
        assertThat(caller.get(path).body()).contains("Aangevraagd").doesNotContain("Het loket meldde");
    }

    @Test
    void the_same_form_twice_is_one_referral_and_a_desk_that_is_not_there_is_told() {
        var form = Map.of("loket", "GM1674-debt", "form", fresh());
        reachable();
        caller.post(path + "/verwijzing", form);
        caller.post(path + "/verwijzing", form);
        assertThat(caller.get(path).body().split("Geldloket Roosendaal · sinds", -1))
                .hasSize(2);
        caller.post(path + "/verwijzing", Map.of("loket", "GM0000-debt", "form", fresh()));
        assertThat(caller.get(path).body()).contains("Maak een keuze");
    }

    @Test
    void what_was_asked_already_is_not_asked_again_and_the_day_is_told() {
        refer();
        assertThat(caller.get(path).body()).doesNotContain("Stuur de verwijzing");
        caller.post(path + "/verwijzing", Map.of("loket", "GM1674-debt", "form", fresh()));
        assertThat(caller.get(path).body())
                .containsPattern("Dit loopt al: Geldloket Roosendaal: aangevraagd, \\d+ [a-z]{3} \\d{4}");
    }

    @Test
    void the_client_sees_which_help_was_asked_for_where_and_how_far_it_is_and_nothing_of_help_for_children() {
        refer();
        help("YOUTH", "Jeugdteam");
        var own = Caller.by(region.self(roosendaal, client), port)
                .get("/afspraken")
                .body();
        assertThat(own)
                .containsPattern(
                        "Hulp die voor u loopt(?s:.*)Hulp bij schulden</dt><dd>Geldloket Roosendaal: aangevraagd")
                .doesNotContain("Jeugdteam", "Code");
    }

    private void help(String kind, String owner) {
        caller.post(
                path + "/hulp",
                Map.of("soort", kind, "van", owner, "stand", "STARTED", "begin", "2026-01-05", "form", fresh()));
    }

    @Test
    void a_referral_of_which_the_letter_lies_here_asked_nobody() {
        refer();
        letter("TRAY");
        assertThat(caller.get("/klanten/" + client.value()).body())
                .containsPattern("Hulp bij schulden</dt><dd>Geldloket Roosendaal: nog niet verstuurd");
        assertThat(Track.debtAsked(tracks())).isEmpty();
        letter("SENT");
        assertThat(Track.debtAsked(tracks())).isPresent();
    }

    private void letter(String state) {
        int changed =
                jobs.quietly(() -> jdbc.sql("update post.letter set state = :state where facts ->> 'code' = :code")
                        .param("state", state)
                        .param("code", code())
                        .update());
        assertThat(changed).isEqualTo(1);
    }

    private List<Track> tracks() {
        return gate.pass(Look.by(guide, Permission.AROUND).about(client), passage -> household.tracks(client, passage));
    }

    @Test
    void after_the_desk_answered_nobody_is_told_to_call_because_of_the_mail() {
        refer();
        Caller.at(port).post("/verwijzing/" + code(), Map.of("stand", "STARTED"));
        assertThat(caller.get(path).body()).contains("Code " + code()).doesNotContain("De e-mail");
    }

    @Test
    void on_the_file_of_the_client_stand_the_contact_the_household_and_all_help_together() {
        add("");
        for (var kind : List.of("INTEGRATION", "PLAN", "PLACEMENT")) help(kind, "Team " + kind);
        refer();
        var file = caller.get("/klanten/" + client.value()).body();
        assertThat(file.substring(file.indexOf("id=\"loopt\"")))
                .contains("Wat loopt er", guide.name(), "Inburgering", "Plan naar werk", "Plaatsing", "partner")
                .containsPattern("Hulp bij schulden</dt><dd>Geldloket Roosendaal: aangevraagd");
    }

    @Test
    void who_cannot_be_called_is_asked_for_a_number_before_anything_goes_out() {
        caller.post(path + "/verwijzing", Map.of("loket", "GM1674-debt", "form", fresh()));
        assertThat(caller.get(path).body()).contains("Zet eerst uw telefoonnummer", "Er staat nog geen hulp");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_page_of_the_desk_and_the_referral_look_right(int width) {
        refer();
        var reply = "/verwijzing/" + code();
        try (var visit = Visit.by(guide, port, width)) {
            visit.open(path);
            visit.looksRight("omgeving-verwijzing", 24);
            visit.open(reply);
            visit.looksRight("verwijzing", 24);
        }
    }

    private void reachable() {
        caller.post("/mijn-kaart", Map.of("telefoon", "0165 000 555", "uren", "", "plek", ""));
    }

    private void refer() {
        reachable();
        caller.post(path + "/verwijzing", Map.of("loket", "GM1674-debt", "form", fresh()));
    }

    private String code() {
        var found =
                Pattern.compile("Code ([2-9A-Z]{12})").matcher(caller.get(path).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void a_partner_who_is_a_client_too_is_linked_by_number_and_a_strange_number_is_told() {
        var partner = region.clientOf(guide);
        add(partner.value().toString().substring(0, 8));
        assertThat(caller.get(path).body()).contains("/klanten/" + partner.value());
        assertThat(add("ffffffff").body()).contains("Dit nummer hoort niet bij één klant");
    }

    @Test
    void someone_leaves_and_it_is_taken_back() {
        add("");
        var found = Pattern.compile(Pattern.quote(path) + "/gezin/[0-9a-f-]{36}")
                .matcher(caller.get(path).body());
        assertThat(found.find()).isTrue();
        caller.post(found.group(), Map.of("stap", "einde"));
        assertThat(caller.get(path).body()).contains("woont hier niet meer");
        caller.post(found.group(), Map.of("stap", "terug"));
        assertThat(caller.get(path).body()).contains("Teruggezet").doesNotContain(">woont hier niet meer<");
    }

    @Test
    void every_mistake_is_told_at_once() {
        assertThat(caller.post(path + "/hulp", Map.of("begin", "2099-01-01")).body())
                .contains("Maak een keuze", "Vul dit in", "vandaag of eerder");
        assertThat(caller.post(path + "/gezin", Map.of("wie", "a".repeat(81))).body())
                .contains("Maak een keuze", "hoogstens 80 tekens");
    }

    @Test
    void another_organisation_gets_the_page_of_what_is_not_there() {
        var foreign = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.CASE_MANAGER);
        assertThat(Caller.by(foreign, port).get(path).statusCode()).isEqualTo(404);
    }

    private java.net.http.HttpResponse<String> add(String number) {
        return caller.post(
                path + "/gezin",
                Map.of(
                        "relatie",
                        "PARTNER",
                        "wie",
                        "partner",
                        "nummer",
                        number,
                        "sinds",
                        "2020-01-05",
                        "form",
                        fresh()));
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
