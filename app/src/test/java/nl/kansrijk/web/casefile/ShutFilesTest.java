package nl.kansrijk.web.casefile;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.EmergencyDoor;
import nl.kansrijk.access.GrowingDelay;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Purpose;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;

@OpenHouse
class ShutFilesTest {
    private static final Map<String, String> FILLED =
            Map.of("grond", "SAFETY", "doel", "QUALITY", "toelichting", "Belt in paniek");

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    CaseFile file;

    @Autowired
    Accounts accounts;

    @Autowired
    EmergencyDoor emergency;

    @Autowired
    GrowingDelay delay;

    @Autowired
    Jobs jobs;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    Tenant rucphen;
    Actor manager;
    Actor colleague;
    ClientId client;

    @BeforeEach
    void a_client_and_a_colleague() {
        rucphen = region.organisation(Kind.MUNICIPALITY);
        manager = region.actor(rucphen, Role.CASE_MANAGER);
        colleague = region.actor(rucphen, Role.CASE_MANAGER);
        client = region.clientOf(manager);
    }

    @Test
    void the_file_of_an_own_client_opens_to_help_until_another_purpose_is_chosen() {
        var session = new MockHttpSession();
        assertThat(file.open(manager, Permission.OPEN_FILE, client, session, Passage::purpose))
                .isEqualTo(Purpose.HELP);
        file.choose(client, Purpose.COMPLAINT, session);
        assertThat(file.open(manager, Permission.OPEN_FILE, client, session, Passage::purpose))
                .isEqualTo(Purpose.COMPLAINT);
    }

    @Test
    void through_the_emergency_door_the_purpose_must_be_chosen_first() {
        var opened = Caller.by(colleague, port).post(door(client), FILLED);
        assertThat(destination(opened)).isEqualTo("/klanten/" + client.value());
        var other = new MockHttpSession();
        assertThatThrownBy(() -> file.open(colleague, Permission.OPEN_FILE, client, other, Passage::purpose))
                .isInstanceOf(PurposeNeeded.class);
    }

    @Test
    void what_is_not_filled_in_is_asked_again_all_at_once_and_nothing_is_lost() {
        var caller = Caller.by(colleague, port);
        var page = caller.post(door(client), Map.of("grond", "SAFETY", "toelichting", "<script>alert(1)</script>"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Kies waarvoor u het dossier opent", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "Kies waarom");
        var tooLong = caller.post(door(client), Map.of("toelichting", "a".repeat(501)));
        assertThat(tooLong.body()).contains("hoogstens 500 tekens");
    }

    @Test
    void a_stranger_and_a_shielded_person_are_not_there_either_way() {
        var shielded = region.clientOf(manager, true);
        var caller = Caller.by(colleague, port);
        assertThat(caller.post(door(shielded), FILLED).statusCode()).isEqualTo(404);
        assertThat(caller.get(door(shielded)).statusCode()).isEqualTo(404);
        var nobody = new ClientId(UUID.randomUUID());
        assertThat(caller.post(door(nobody), FILLED).statusCode()).isEqualTo(404);
        assertThat(caller.post(door(nobody), Map.of()).statusCode()).isEqualTo(404);
        assertThat(caller.get(door(nobody)).statusCode()).isEqualTo(404);
        var foreigner = Caller.by(region.actor(region.organisation(Kind.MUNICIPALITY), Role.CASE_MANAGER), port);
        assertThat(foreigner.post(door(client), FILLED).statusCode()).isEqualTo(404);
        assertThat(foreigner.get(door(client)).statusCode()).isEqualTo(404);
    }

    @Test
    void only_case_workers_get_the_form() {
        var matcher = region.actor(region.organisation(Kind.EMPLOYER_SERVICE_POINT), Role.ACCOUNT_MANAGER);
        assertThat(Caller.by(matcher, port).get(door(client)).statusCode()).isEqualTo(404);
        assertThat(Caller.by(colleague, port).get(door(client)).statusCode()).isEqualTo(200);
    }

    @Test
    void the_purpose_is_asked_and_must_be_one_of_the_list() {
        var caller = Caller.by(manager, port);
        var path = "/klanten/" + client.value() + "/doel";
        assertThat(caller.get(path).body()).contains("Waarvoor opent u dit dossier?", "Helpen", "Klacht of bezwaar");
        assertThat(caller.post(path, Map.of("doel", "STATISTICS")).body()).contains("Kies waarvoor");
        assertThat(destination(caller.post(path, Map.of("doel", "PLACE")))).isEqualTo("/klanten/" + client.value());
    }

    @Test
    void the_purpose_of_someone_who_does_not_exist_is_not_asked() {
        var caller = Caller.by(manager, port);
        var unknown = "/klanten/" + UUID.randomUUID() + "/doel";
        assertThat(caller.get(unknown).statusCode()).isEqualTo(404);
        assertThat(caller.post(unknown, Map.of("doel", "HELP")).statusCode()).isEqualTo(404);
        assertThat(destination(Caller.by(colleague, port).get("/klanten/" + client.value() + "/doel")))
                .endsWith("/noodtoegang");
    }

    @Test
    void asking_for_the_purpose_shows_nothing_of_the_person_and_counts_as_no_opened_file() {
        opened(manager, 199);
        var caller = Caller.by(manager, port);
        caller.get("/klanten/" + client.value() + "/doel");
        assertThat(caller.get("/klanten/" + client.value()).statusCode()).isEqualTo(200);
        assertThat(Caller.by(region.self(rucphen, client), port)
                        .get("/wie-keek-er")
                        .body())
                .doesNotContain("kiezen waarvoor een dossier opengaat");
    }

    @Test
    void who_opened_too_many_files_reads_what_to_do_and_goes_on_with_the_open_ones() {
        opened(manager, 200);
        var caller = Caller.by(manager, port);
        var stopped = caller.get("/klanten/" + client.value());
        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(stopped.body()).contains("veel dossiers in korte tijd", "functionaris gegevensbescherming");
        var stranger = region.clientOf(region.actor(region.organisation(Kind.MUNICIPALITY), Role.CASE_MANAGER));
        assertThat(caller.get("/klanten/" + stranger.value()).statusCode()).isEqualTo(404);
        assertThat(caller.get("/klanten/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_wrong_password_at_the_emergency_door_makes_wait_longer_each_time_and_counts_for_the_log_in_too() {
        var login = "nood-" + UUID.randomUUID();
        var account = new Account(
                UserId.random(), rucphen.id(), login, "Nood", Set.of(Role.CASE_MANAGER), Optional.empty(), false, "");
        accounts.add(account, "een goed wachtwoord");
        var asks = account.as(Role.CASE_MANAGER);
        for (int i = 0; i < 4; i++)
            assertThat(open(asks, "fout")).isInstanceOf(EmergencyDoor.Answer.WrongPassword.class);
        assertThat(open(asks, "een goed wachtwoord")).isInstanceOf(EmergencyDoor.Answer.MustWait.class);
        assertThat(delay.left(login)).isPositive();
        assertThat(delay.left("iemand-anders")).isPositive(); // the address waits too
        forgetAttempts();
        assertThat(open(asks, "een goed wachtwoord")).isInstanceOf(EmergencyDoor.Answer.Opened.class);
    }

    @Test
    void the_wait_at_the_emergency_door_is_said_in_seconds() {
        var login = "wacht-" + UUID.randomUUID();
        var account = new Account(
                UserId.random(), rucphen.id(), login, "Wacht", Set.of(Role.CASE_MANAGER), Optional.empty(), false, "");
        accounts.add(account, "een goed wachtwoord");
        var caller = Caller.at(port);
        caller.post("/inloggen", Map.of("naam", login, "wachtwoord", "een goed wachtwoord"));
        for (int i = 0; i < 12; i++) delay.failed(login);
        var page = caller.post(door(client), FILLED);
        assertThat(page.body()).containsPattern("Wacht [0-9]+ seconden");
        forgetAttempts();
    }

    private EmergencyDoor.Answer open(Actor asks, String password) {
        return emergency.open(asks, client, EmergencyDoor.Ground.SAFETY, "belt in paniek", password, false);
    }

    private void forgetAttempts() {
        jdbc.sql("delete from access.login_attempt").update();
    }

    private void opened(Actor actor, int files) {
        jobs.quietly(() -> jdbc.sql("""
                        insert into access.audit_log (trace_id, span_id, at, actor, role, purpose, action, object_type, object_id,
                                                      relation, result, reason_code, origin, break_glass, data_groups, count)
                        select :trace, n::text, :at, :actor, 'CASE_MANAGER', 'HELP', 'OPEN_FILE', 'person',
                               gen_random_uuid()::text, 'OWN_CASELOAD', 'allowed', '', '', false, '{}', 1
                          from generate_series(1, :files) n
                        """)
                .param("trace", UUID.randomUUID().toString())
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", actor.user().value())
                .param("files", files)
                .update());
    }

    @Test
    void a_purpose_the_role_may_not_have_is_not_offered_and_never_shuts_the_file() {
        var adviser = region.actor(rucphen, Role.UWV_ADVISER);
        var caller = Caller.by(adviser, port);
        var path = "/klanten/" + client.value();
        assertThat(caller.get(path + "/doel").body()).contains("Plaatsen").doesNotContain("value=\"HELP\"");
        assertThat(caller.post(path + "/doel", Map.of("doel", "HELP")).body()).contains("Kies waarvoor");
        assertThat(caller.get(path + "/kansen").statusCode()).isEqualTo(200);
    }

    private static String door(ClientId person) {
        return "/klanten/" + person.value() + "/noodtoegang";
    }
}
