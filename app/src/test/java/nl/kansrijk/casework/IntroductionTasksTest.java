package nl.kansrijk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.kansrijk.casework.Task.Kind;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.IntroductionNews.Agreed;
import nl.kansrijk.matching.IntroductionNews.AskedBack;
import nl.kansrijk.matching.IntroductionNews.Declined;
import nl.kansrijk.matching.IntroductionNews.Met;
import nl.kansrijk.matching.IntroductionNews.Proposed;
import nl.kansrijk.matching.IntroductionNews.Withdrawn;
import nl.kansrijk.matching.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IntroductionTasksTest extends CaseworkHouse {
    @Autowired
    NewsTasks newsTasks;

    IntroductionTasks heard;
    UUID introduction;
    Pair pair;
    Instant at;

    @BeforeEach
    void an_introduction() {
        heard = new IntroductionTasks(newsTasks);
        introduction = UUID.randomUUID();
        pair = new Pair(client, rucphen.id(), new VacancyId(UUID.randomUUID()), rucphen.id(), rucphen.id());
        at = clock.instant().minusSeconds(3600);
        proposed();
    }

    @Test
    void a_client_who_was_asked_is_waited_for_and_that_is_nobodys_task() {
        assertThat(state()).isEqualTo(WorkState.WAITS_FOR_CLIENT);
        assertThat(tasksOfClient()).singleElement().matches(task -> task.due().equals(today.plusDays(5)));
    }

    @Test
    void a_question_of_the_client_waits_for_us() {
        heard.on(new AskedBack(introduction, pair, later(1)));
        assertThat(state()).isEqualTo(WorkState.QUESTION_ASKED);
    }

    @Test
    void after_a_yes_there_is_a_meeting_to_prepare_and_no_answer_to_wait_for() {
        heard.on(new AskedBack(introduction, pair, later(1)));
        heard.on(new Agreed(introduction, pair, later(2), today.plusDays(9)));
        assertThat(state()).isEqualTo(WorkState.MEETING_PLANNED);
        assertThat(tasksOfClient())
                .filteredOn(Task::open)
                .extracting(Task::kind)
                .containsExactly(Kind.MEETING);
    }

    @Test
    void a_no_ends_everything_about_it() {
        heard.on(new Declined(introduction, pair, later(1)));
        assertThat(tasksOfClient()).noneMatch(Task::open);
        assertThat(tasksOfClient()).extracting(Task::kind).containsExactly(Kind.ANSWER);
    }

    @Test
    void a_withdrawal_that_is_heard_before_the_proposal_leaves_nothing_to_wait_for() {
        introduction = UUID.randomUUID();
        heard.on(new Withdrawn(introduction, pair, later(1)));
        proposed();
        assertThat(tasksOfClient()).filteredOn(Task::open).hasSize(1);
    }

    @Test
    void after_the_meeting_the_task_is_done() {
        heard.on(new Agreed(introduction, pair, later(1), today));
        heard.on(new Met(introduction, pair, later(2)));
        assertThat(tasksOfClient()).noneMatch(Task::open);
    }

    private void proposed() {
        var deadline = clock.instant().plus(Duration.ofDays(5));
        heard.on(new Proposed(introduction, pair, at, deadline, caseManager.user(), false));
    }

    private Instant later(int minutes) {
        return at.plusSeconds(60L * minutes);
    }

    private WorkState state() {
        return mine(CaseFilter.ALL).rows().getFirst().state();
    }
}
