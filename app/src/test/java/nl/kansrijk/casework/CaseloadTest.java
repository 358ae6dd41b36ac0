package nl.kansrijk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.GivenAnswer;
import nl.kansrijk.profile.MatchingPause;
import nl.kansrijk.profile.Recognition;
import nl.kansrijk.shared.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CaseloadTest extends CaseworkHouse {
    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_client_of_whom_nothing_is_known_is_new() {
        assertThat(only().state()).isEqualTo(WorkState.NEW);
        assertThat(only().next()).isEqualTo(Reason.of("work.next.NEW"));
    }

    @Test
    void a_dispute_leads_over_everything_but_a_task_past_its_day() {
        var said = said(today);
        with(
                self,
                Permission.RECOGNISE,
                passage -> profiles.recognise(
                        client, said.id(), GivenAnswer.of(Recognition.Status.DISPUTED, ""), passage));
        assertThat(only().state()).isEqualTo(WorkState.TALK_NEEDED);
        assertThat(only().why()).isEqualTo(new Reason("work.why.TALK_NEEDED", Map.of("count", "1")));
        add("Bellen", today.minusDays(1), UUID.randomUUID());
        assertThat(only().state()).isEqualTo(WorkState.OVERDUE);
        assertThat(only().day()).contains(today.minusDays(1));
    }

    @Test
    void a_client_whose_matching_rests_is_paused_not_incomplete() {
        said(today);
        with(caseManager, Permission.CHANGE_STATEMENT, passage -> {
            profiles.pauseMatching(client, new MatchingPause(Reason.of("pause.first-home"), Optional.empty()), passage);
            return true;
        });
        assertThat(only().state()).isEqualTo(WorkState.PAUSED);
    }

    @Test
    void a_file_of_which_little_is_known_says_how_much_and_what_the_norm_is() {
        said(today);
        assertThat(only().state()).isEqualTo(WorkState.INCOMPLETE);
        assertThat(only().why().facts()).containsEntry("norm", "70").containsKey("known");
        assertThat(only().knownPercent()).isBetween(1, 5);
    }

    @Test
    void a_value_typed_in_the_file_is_no_contact() {
        typed(today);
        assertThat(only().lastContact()).isEmpty();
        assertThat(only().state()).isEqualTo(WorkState.NEW);
        said(today);
        assertThat(only().lastContact()).isPresent();
    }

    @Test
    void within_a_state_who_waits_longest_stands_on_top() {
        add("Bellen", today.minusDays(1), UUID.randomUUID());
        var waiting = client;
        client = region.clientOf(caseManager);
        add("Bellen", today.minusDays(9), UUID.randomUUID());
        assertThat(mine(CaseFilter.in(WorkState.OVERDUE)).rows())
                .extracting(CaseRow::client)
                .containsExactly(client, waiting);
    }

    @Test
    void counters_are_over_everyone_and_rows_by_the_filter() {
        said(today);
        region.clientOf(caseManager);
        region.clientOf(caseManager);
        var list = mine(CaseFilter.in(WorkState.NEW));
        assertThat(list.rows()).hasSize(2);
        assertThat(list.counters()).isEqualTo(Map.of(WorkState.NEW, 2, WorkState.INCOMPLETE, 1));
        assertThat(list.total()).isEqualTo(3);
    }

    @Test
    void a_client_is_found_by_letters_of_the_name() {
        enter("Marja Testpersoon");
        region.clientOf(caseManager);
        assertThat(mine(new CaseFilter(Optional.empty(), "marJA", 1)).rows())
                .extracting(CaseRow::name)
                .containsExactly("Marja Testpersoon");
    }

    @Test
    void what_calls_first_stands_on_top() {
        region.clientOf(caseManager);
        add("Bellen", today.minusDays(1), UUID.randomUUID());
        assertThat(mine(CaseFilter.ALL).rows())
                .extracting(CaseRow::state)
                .containsExactly(WorkState.OVERDUE, WorkState.NEW);
    }

    @Test
    void clients_of_a_colleague_are_not_in_my_list() {
        var colleague = region.actor(rucphen, nl.kansrijk.access.Role.CASE_MANAGER);
        region.clientOf(colleague);
        assertThat(mine(CaseFilter.ALL).rows()).extracting(CaseRow::client).containsExactly(client);
    }

    @Test
    void everyone_in_the_list_is_in_the_processing_log_and_nobody_else() {
        said(today);
        region.clientOf(caseManager);
        int before = logged();
        mine(CaseFilter.in(WorkState.NEW));
        assertThat(logged()).isEqualTo(before + 1);
    }

    private CaseRow only() {
        return mine(CaseFilter.ALL).rows().stream()
                .filter(row -> row.client().equals(client))
                .findFirst()
                .orElseThrow();
    }

    private int logged() {
        return jobs.quietly(() -> jdbc.sql(
                        "select count(*) from access.processing_log where tenant_id = :tenant and subject_id is not"
                                + " null and subject_id <> ''")
                .param("tenant", rucphen.id().value())
                .query(Integer.class)
                .single());
    }
}
