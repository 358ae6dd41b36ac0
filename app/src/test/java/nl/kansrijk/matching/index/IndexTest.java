package nl.kansrijk.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.CloseReason;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IndexTest extends MatchingHouse {
    @Autowired
    IndexFilling filling;

    @Test
    void the_index_is_filled_before_the_house_is_ready_with_one_run_record_and_no_person_in_it() {
        assertThat(index.ready()).isTrue();
        int before = runs();
        int persons = linesOfPersons();
        index.refill();
        assertThat(runs()).isEqualTo(before + 1);
        assertThat(linesOfPersons()).isEqualTo(persons);
    }

    @Test
    void what_is_said_is_seen_in_the_index_within_a_second() {
        var client = picker();
        say(client, first("HS_LICENCE", "B", new Value.Present()));
        within_a_second()
                .until(() -> index.person(client)
                                .orElseThrow()
                                .abilities()
                                .licences()
                                .yes()
                                .size()
                        > 0);
    }

    @Test
    void what_the_person_says_is_not_so_leaves_the_matching_within_a_second_and_comes_back_with_the_undo() {
        var client = picker();
        var said = dispute(client, Drafts.PICKING.value());
        within_a_second().until(() -> skills(client) == 1);
        assertThat(disputed(client)).hasSize(1);
        assertThat(index.open()
                        .person(client.value())
                        .orElseThrow()
                        .abilities()
                        .skills()
                        .disputed())
                .hasSize(1);
        index.refill();
        assertThat(disputed(client)).hasSize(1);
        takeBack(client, said);
        within_a_second().until(() -> skills(client) == 2);
        assertThat(disputed(client)).isEmpty();
    }

    @Test
    void a_shielded_person_is_never_in_the_index() {
        var shielded = region.clientOf(caseManager, true);
        say(shielded, first("AV_HOURS_MAX", "", Value.Number.of(32)));
        filling.freshen(shielded);
        index.refill();
        assertThat(index.person(shielded)).isEmpty();
        assertThat(index.open().person(shielded.value())).isEmpty();
    }

    @Test
    void a_resting_person_leaves_within_a_second_and_comes_back_when_matching_resumes() {
        var client = picker();
        pause(client);
        within_a_second().until(() -> index.person(client).isEmpty());
        index.refill();
        assertThat(index.person(client)).isEmpty();
        with(caseManager, Permission.CHANGE_STATEMENT, client, passage -> {
            profiles.resume(client, Reason.of("rest.over.agreed"), passage);
            return true;
        });
        within_a_second().until(() -> index.person(client).isPresent());
    }

    @Test
    void what_is_shared_with_the_region_only_is_not_in_the_view_without_names() {
        var client = region.clientOf(caseManager);
        with(
                caseManager,
                Permission.CHANGE_STATEMENT,
                client,
                passage -> profiles.say(client, first("AV_HOURS_MAX", "", Value.Number.of(32)), passage));
        within_a_second().until(() -> index.person(client).isPresent());
        assertThat(index.open().person(client.value())).isEmpty();
    }

    @Test
    void a_closed_vacancy_leaves_and_an_opened_one_comes_within_a_second() {
        market.writing(matcher, passage -> vacancies.close(orderPicker, 1, CloseReason.FILLED_OTHERWISE, passage));
        within_a_second().until(() -> index.vacancy(orderPicker).isEmpty());
        market.writing(matcher, passage -> vacancies.reopen(orderPicker, 2, passage));
        within_a_second().until(() -> index.vacancy(orderPicker).isPresent());
    }

    @Test
    void a_change_makes_the_version_grow() {
        long before = index.version();
        picker();
        assertThat(index.version()).isGreaterThan(before);
    }

    private static org.awaitility.core.ConditionFactory within_a_second() {
        return await().pollInterval(Duration.ofMillis(10)).atMost(Duration.ofSeconds(1));
    }

    private java.util.Set<Integer> disputed(nl.kansrijk.shared.ClientId client) {
        return index.person(client).orElseThrow().abilities().skills().disputed();
    }

    private int skills(nl.kansrijk.shared.ClientId client) {
        return index.person(client).orElseThrow().abilities().skills().byCode().size();
    }

    private int runs() {
        return jobs.quietly(() -> jdbc.sql("select count(*) from access.audit_log where action = 'match index: filled'")
                .query(Integer.class)
                .single());
    }

    private int linesOfPersons() {
        return jobs.quietly(() -> jdbc.sql("select count(*) from access.processing_log where subject_id is not null")
                .query(Integer.class)
                .single());
    }
}
