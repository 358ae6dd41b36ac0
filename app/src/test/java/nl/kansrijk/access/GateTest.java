package nl.kansrijk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.kansrijk.access.Decision.Refusal;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class GateTest {
    @Autowired
    Gate gate;

    @Autowired
    TestRegion region;

    @Autowired
    Persons persons;

    @Autowired
    Jobs jobs;

    @Autowired
    Keys keys;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EmergencyDoor emergency;

    Tenant rucphen;
    Tenant zundert;
    Tenant servicePoint;
    Actor caseManager;
    ClientId client;

    @BeforeEach
    void a_small_region() {
        rucphen = region.organisation(Kind.MUNICIPALITY);
        zundert = region.organisation(Kind.MUNICIPALITY);
        servicePoint = region.organisation(Kind.EMPLOYER_SERVICE_POINT);
        region.joinRegion(rucphen, servicePoint);
        caseManager = region.actor(rucphen, Role.CASE_MANAGER);
        client = region.clientOf(caseManager);
    }

    @Test
    void a_case_manager_opens_the_file_of_the_own_client_and_both_logs_say_so() {
        open(caseManager);
        assertThat(processingLines()).isEqualTo(1);
        assertThat(auditLines(caseManager, "OPEN_FILE")).containsExactly("allowed");
    }

    @Test
    void the_processing_log_names_no_user_and_no_readable_person() {
        open(caseManager);
        var line = jobs.quietly(() -> jdbc.sql("select p::text from access.processing_log p where subject_id = :s")
                .param("s", subject())
                .query(String.class)
                .single());
        assertThat(line)
                .doesNotContain(
                        client.value().toString(), caseManager.user().value().toString());
    }

    @Test
    void after_work_as_a_job_the_house_is_itself_again_alone_and_inside_a_look() {
        var itself = role();
        assertThat(jobs.quietly(this::role)).isNotEqualTo(itself);
        assertThat(role()).isEqualTo(itself);
        gate.pass(fileOf(caseManager, client), passage -> {
            assertThat(jobs.quietly(this::role)).isNotEqualTo(itself);
            assertThat(role()).isEqualTo(itself);
            return true;
        });
    }

    private String role() {
        return jdbc.sql("select current_user").query(String.class).single();
    }

    @Test
    void another_municipality_does_not_know_that_the_client_exists() {
        var stranger = region.actor(zundert, Role.CASE_MANAGER);
        assertThat(refusal(stranger, client)).isEqualTo(Refusal.UNKNOWN);
        assertThat(refusal(stranger, ClientId.random())).isEqualTo(Refusal.UNKNOWN);
        assertThat(auditLines(stranger, "OPEN_FILE")).containsExactly("refused", "refused");
    }

    @Test
    void the_matcher_of_the_region_reaches_the_client_by_grant() {
        var matcher = region.actor(servicePoint, Role.ACCOUNT_MANAGER);
        var relation = gate.pass(Look.by(matcher, Permission.PROPOSE).about(client), Passage::relation);
        assertThat(relation).isEqualTo(Relation.REGION);
    }

    @Test
    void a_colleague_without_this_client_in_the_caseload_needs_the_emergency_door() {
        var colleague = region.actor(rucphen, Role.CASE_MANAGER);
        assertThat(refusal(colleague, client)).isEqualTo(Refusal.RELATION);
        var answer = emergency.open(colleague, client, EmergencyDoor.Ground.SAFETY, "belt in paniek", "", true);
        assertThat(answer).isInstanceOf(EmergencyDoor.Answer.Opened.class);
        assertThat(gate.pass(fileOf(colleague, client), Passage::relation)).isEqualTo(Relation.BREAK_GLASS);
    }

    @Test
    void a_shielded_client_is_not_in_the_caseload_list_without_the_extra_right() {
        var shielded = region.clientOf(caseManager, true);
        var list = gate.pass(Look.by(caseManager, Permission.CASELOAD), persons::caseload);
        assertThat(list).contains(client).doesNotContain(shielded);
        assertThat(refusal(caseManager, shielded)).isEqualTo(Refusal.SHIELDED);
    }

    @Test
    void without_a_passage_the_database_shows_nobody() {
        assertThat(jdbc.sql("select count(*) from access.person")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void when_the_log_cannot_be_written_nothing_is_shown() {
        var seen = new java.util.ArrayList<String>();
        assertThatThrownBy(() -> gate.pass(fileOf(caseManager, client), passage -> {
                    passage.shown(rucphen.id(), client, DataGroup.IDENTITY);
                    jdbc.sql("create temp table blocked on commit drop as select 1/0")
                            .update();
                    return seen.add("shown");
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(seen).isEmpty();
        assertThat(processingLines()).isZero();
    }

    private void open(Actor actor) {
        gate.pass(fileOf(actor, client), passage -> {
            passage.shown(rucphen.id(), client, DataGroup.IDENTITY, DataGroup.SKILLS_WISHES);
            return true;
        });
    }

    private Refusal refusal(Actor actor, ClientId person) {
        try {
            gate.pass(fileOf(actor, person), passage -> true);
            throw new AssertionError("the gate was open");
        } catch (Refused refused) {
            return refused.why();
        }
    }

    private static Look fileOf(Actor actor, ClientId person) {
        return Look.by(actor, Permission.OPEN_FILE).about(person);
    }

    private int processingLines() {
        return jobs.quietly(() -> jdbc.sql("select count(*) from access.processing_log where subject_id = :s")
                .param("s", subject())
                .query(Integer.class)
                .single());
    }

    private List<String> auditLines(Actor actor, String action) {
        return jobs.quietly(() -> jdbc.sql(
                        "select result from access.audit_log where actor = :actor and action = :action order by at")
                .param("actor", actor.user().value())
                .param("action", action)
                .query(String.class)
                .list());
    }

    private String subject() {
        return keys.pseudonym(client.value().toString(), "log");
    }
}
