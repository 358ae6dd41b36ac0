package nl.kansrijk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.casework.Workday.Postponed;
import nl.kansrijk.casework.Workday.Why;
import nl.kansrijk.casework.cards.ContactCard;
import nl.kansrijk.casework.cards.ContactCards;
import nl.kansrijk.shared.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkdayTest extends CaseworkHouse {
    @Autowired
    Workday workday;

    @Autowired
    ContactCards cards;

    @Autowired
    NewsTasks news;

    @Test
    void what_is_urgent_stands_on_top_whatever_its_day() {
        add("Bellen", today.minusDays(4), UUID.randomUUID());
        urgent();
        assertThat(items(caseManager))
                .extracting(item -> item.task().kind())
                .containsExactly(Task.Kind.URGENT, Task.Kind.OWN);
    }

    @Test
    void who_waits_for_a_call_stands_above_everything_that_is_not_urgent() {
        add("Brief schrijven", today.minusDays(4), UUID.randomUUID());
        with(caseManager, Permission.CHANGE_TASK, passage -> {
            tasks.call(client, Reason.of("task.client-call"), passage);
            return client;
        });
        urgent();
        assertThat(items(caseManager))
                .extracting(item -> item.task().kind())
                .containsExactly(Task.Kind.URGENT, Task.Kind.CALL, Task.Kind.OWN);
    }

    @Test
    void a_task_put_off_has_another_day_and_says_why() {
        var task = add("Bellen", today, UUID.randomUUID());
        assertThat(postpone(task, 3)).isInstanceOf(Postponed.Done.class);
        var item = items(caseManager).getFirst();
        assertThat(item.task().due()).isEqualTo(today.plusDays(3));
        assertThat(item.postponed()).contains(Why.NO_ANSWER);
    }

    @Test
    void putting_off_to_the_same_day_twice_is_once() {
        var task = add("Bellen", today, UUID.randomUUID());
        postpone(task, 3);
        assertThat(postpone(task, 3)).isInstanceOf(Postponed.Unknown.class);
    }

    @Test
    void what_is_urgent_cannot_wait() {
        urgent();
        var task = items(caseManager).getFirst().task();
        assertThat(postpone(task, 1)).isInstanceOf(Postponed.Urgent.class);
        assertThat(items(caseManager).getFirst().task().due()).isEqualTo(today);
    }

    @Test
    void what_is_done_cannot_be_put_off() {
        var task = add("Bellen", today, UUID.randomUUID());
        with(caseManager, Permission.CHANGE_TASK, passage -> tasks.finish(task.id(), passage));
        assertThat(postpone(task, 1)).isInstanceOf(Postponed.Unknown.class);
        assertThat(gate.pass(Look.by(caseManager, Permission.WORKDAY), workday::done))
                .extracting(Task::id)
                .containsExactly(task.id());
    }

    @Test
    void who_stands_in_sees_the_tasks_of_who_is_away_and_only_then() {
        var bram = region.actor(rucphen, Role.CASE_MANAGER);
        add("Bellen", today, UUID.randomUUID());
        assertThat(items(bram)).isEmpty();
        var away = new ContactCard.Away(UUID.randomUUID(), bram.user(), today, today.plusDays(2));
        gate.pass(Look.by(caseManager, Permission.OWN_CARD), passage -> {
            cards.away(caseManager.user(), away, passage);
            return away;
        });
        assertThat(items(bram)).extracting(item -> item.task().client()).containsExactly(client);
    }

    private void urgent() {
        var about = new NewsTasks.About(client, rucphen.id(), "urgent:" + UUID.randomUUID(), clock.instant());
        news.openUntil(about, Task.Kind.URGENT, today, Reason.of("task.urgent"));
    }

    private Postponed postpone(Task task, int days) {
        return with(
                caseManager,
                Permission.CHANGE_TASK,
                passage -> workday.postpone(client, task.id(), today.plusDays(days), Why.NO_ANSWER, passage));
    }

    private List<Workday.Item> items(Actor actor) {
        return gate.pass(Look.by(actor, Permission.WORKDAY), workday::of);
    }

    @Test
    void a_task_that_was_never_put_off_says_nothing_of_it() {
        add("Bellen", today, UUID.randomUUID());
        assertThat(items(caseManager)).extracting(Workday.Item::postponed).containsExactly(Optional.empty());
    }
}
