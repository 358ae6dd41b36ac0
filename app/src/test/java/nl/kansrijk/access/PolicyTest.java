package nl.kansrijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kansrijk.access.Decision.Allowed;
import nl.kansrijk.access.Decision.Refusal;
import nl.kansrijk.access.Decision.Refused;
import org.junit.jupiter.api.Test;

class PolicyTest {
    @Test
    void there_are_21_roles() {
        assertThat(Role.values()).hasSize(21);
    }

    @Test
    void what_is_in_no_row_is_closed() {
        assertThat(decide(Role.EXECUTIVE, Sight.READ, DataGroup.IDENTITY, Relation.NONE))
                .isEqualTo(new Refused(Refusal.ROLE));
        assertThat(decide(Role.CASE_MANAGER, Sight.WRITE, DataGroup.DEBT, Relation.OWN_CASELOAD))
                .isEqualTo(new Refused(Refusal.ROLE));
    }

    @Test
    void another_organisations_person_is_unknown_before_anything_else_is_asked() {
        for (var role : Role.values())
            for (var group : DataGroup.values())
                assertThat(Policy.decide(of(role, Sight.READ, group, Relation.NONE, TenantRelation.FOREIGN, true)))
                        .isEqualTo(new Refused(Refusal.UNKNOWN));
    }

    @Test
    void a_grant_is_for_reading_and_never_for_writing() {
        for (var role : Role.values())
            for (var group : DataGroup.values())
                assertThat(Policy.decide(of(role, Sight.WRITE, group, Relation.NONE, TenantRelation.GRANTED, false)))
                        .isInstanceOf(Refused.class);
    }

    @Test
    void a_shielded_person_is_closed_for_everyone_without_the_extra_right_but_not_for_the_person() {
        for (var role : Role.values())
            for (var relation : Relation.values())
                if (relation != Relation.SELF && relation != Relation.STRANGER)
                    assertThat(Policy.decide(
                                    of(role, Sight.READ, DataGroup.IDENTITY, relation, TenantRelation.OWN, true)))
                            .isEqualTo(new Refused(Refusal.SHIELDED));
        assertThat(Policy.decide(
                        of(Role.CLIENT, Sight.READ, DataGroup.IDENTITY, Relation.SELF, TenantRelation.OWN, true)))
                .isEqualTo(new Allowed());
    }

    @Test
    void who_guards_the_logs_reads_who_looked_at_a_shielded_person_and_nothing_else_and_nobody_else_does() {
        for (var role : Role.values())
            for (var group : DataGroup.values()) {
                var decision = Policy.decide(of(role, Sight.READ, group, Relation.TENANT, TenantRelation.OWN, true));
                boolean log = role == Role.PRIVACY_OFFICER && group == DataGroup.ACCESS_LOG;
                assertThat(decision).isEqualTo(log ? new Allowed() : new Refused(Refusal.SHIELDED));
            }
    }

    @Test
    void an_employer_sees_cards_without_a_name_and_nothing_else_of_a_person() {
        assertThat(allowed(Role.EMPLOYER_USER, Relation.OWN_VACANCY))
                .containsExactlyInAnyOrder(
                        "ANONYMOUS SKILLS_WISHES",
                        "STATUS PLAN",
                        "READ PLACEMENT",
                        "READ EMPLOYER_FILE",
                        "WRITE EMPLOYER_FILE",
                        "READ OWN_ACCOUNT",
                        "WRITE OWN_ACCOUNT",
                        "READ CATALOGUE");
    }

    @Test
    void an_account_manager_never_reads_identity_attitude_domains_debts_or_register() {
        assertThat(Policy.readable(Role.ACCOUNT_MANAGER))
                .doesNotContain(
                        DataGroup.IDENTITY,
                        DataGroup.BSN,
                        DataGroup.BENEFIT,
                        DataGroup.ATTITUDE,
                        DataGroup.LIFE_DOMAINS,
                        DataGroup.DEBT,
                        DataGroup.FUNCTION,
                        DataGroup.REGISTER,
                        DataGroup.CRIMINAL_LIMIT,
                        DataGroup.NOTES);
    }

    @Test
    void managers_researchers_and_the_board_get_figures_only() {
        for (var role : List.of(Role.TEAM_MANAGER, Role.EXECUTIVE))
            assertThat(Policy.readable(role))
                    .isSubsetOf(
                            DataGroup.EMPLOYER_FILE,
                            DataGroup.OWN_ACCOUNT,
                            DataGroup.TALK_METHOD,
                            DataGroup.RULES,
                            DataGroup.CATALOGUE);
        assertThat(Policy.readable(Role.POLICY_RESEARCHER))
                .containsExactlyInAnyOrder(
                        DataGroup.SURVEY, DataGroup.OWN_ACCOUNT, DataGroup.RULES, DataGroup.CATALOGUE);
    }

    @Test
    void the_privacy_officer_reads_logs_and_settings_never_content() {
        assertThat(Policy.readable(Role.PRIVACY_OFFICER))
                .containsExactlyInAnyOrder(
                        DataGroup.ACCESS_LOG,
                        DataGroup.SETTINGS,
                        DataGroup.OWN_ACCOUNT,
                        DataGroup.RULES,
                        DataGroup.CATALOGUE);
    }

    @Test
    void everyone_who_is_logged_in_reads_the_catalogue_and_nobody_writes_it_here() {
        for (var role : Role.values()) {
            assertThat(Policy.readable(role)).contains(DataGroup.CATALOGUE);
            assertThat(Policy.writable(role)).doesNotContain(DataGroup.CATALOGUE);
        }
    }

    @Test
    void everyone_who_is_logged_in_keeps_the_own_account() {
        for (var role : Role.values()) {
            assertThat(Policy.readable(role)).contains(DataGroup.OWN_ACCOUNT);
            assertThat(Policy.writable(role)).contains(DataGroup.OWN_ACCOUNT);
        }
    }

    @Test
    void a_purpose_that_does_not_belong_to_the_role_closes_the_file() {
        var asked = new Policy.Case(
                Role.CASE_MANAGER,
                Sight.READ,
                DataGroup.IDENTITY,
                Relation.OWN_CASELOAD,
                TenantRelation.OWN,
                false,
                false,
                Purpose.STATISTICS);
        assertThat(Policy.decide(asked)).isEqualTo(new Refused(Refusal.PURPOSE));
    }

    @Test
    void a_grant_alone_is_no_relation_to_a_person() {
        for (var role : Role.values())
            for (var group : DataGroup.values())
                assertThat(Policy.decide(of(role, Sight.READ, group, Relation.STRANGER, TenantRelation.GRANTED, false)))
                        .isEqualTo(new Refused(Refusal.UNKNOWN));
    }

    @Test
    void a_colleague_without_the_client_in_the_caseload_has_no_relation() {
        assertThat(decide(Role.CASE_MANAGER, Sight.READ, DataGroup.IDENTITY, Relation.TENANT))
                .isEqualTo(new Refused(Refusal.RELATION));
    }

    private static List<String> allowed(Role role, Relation relation) {
        var open = new ArrayList<String>();
        for (var group : DataGroup.values())
            for (var sight : Sight.values())
                if (decide(role, sight, group, relation) instanceof Allowed) open.add(sight + " " + group);
        return open;
    }

    private static Decision decide(Role role, Sight sight, DataGroup group, Relation relation) {
        return Policy.decide(of(role, sight, group, relation, TenantRelation.OWN, false));
    }

    private static Policy.Case of(
            Role role, Sight sight, DataGroup group, Relation relation, TenantRelation tenants, boolean shielded) {
        return new Policy.Case(role, sight, group, relation, tenants, shielded, false, Look.usual(role));
    }
}
