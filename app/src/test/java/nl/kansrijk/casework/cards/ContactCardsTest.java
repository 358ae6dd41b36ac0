package nl.kansrijk.casework.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Persons;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.casework.WorkingDays;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class ContactCardsTest {
    @Autowired
    Gate gate;

    @Autowired
    TestRegion region;

    @Autowired
    ContactCards cards;

    @Autowired
    Tasks tasks;

    @Autowired
    Persons persons;

    @Autowired
    Clock clock;

    Tenant rucphen;
    Actor guide;
    Actor substitute;
    ClientId client;
    LocalDate today;

    @BeforeEach
    void two_colleagues() {
        rucphen = region.organisation(Tenant.Kind.MUNICIPALITY);
        guide = region.actor(rucphen, Role.CASE_MANAGER);
        substitute = region.actor(rucphen, Role.CASE_MANAGER);
        client = region.clientOf(guide);
        today = DutchTime.day(clock.instant());
    }

    @Test
    void an_account_without_a_card_has_a_blank_one() {
        assertThat(cards.of(guide.user(), today)).isEqualTo(ContactCard.blank(guide.user()));
    }

    @Test
    void number_hours_and_place_are_kept_beside_the_picture() {
        own(passage -> cards.keepPhoto(guide.user(), Optional.of(new Photo(new byte[] {1})), passage));
        own(passage -> cards.keep(guide.user(), new ContactCard.Details("0612345678", "Maandag", "Balie 3"), passage));
        var card = cards.of(guide.user(), today);
        assertThat(card.phone()).isEqualTo("0612345678");
        assertThat(card.photo()).isTrue();
        own(passage -> cards.keepPhoto(guide.user(), Optional.empty(), passage));
        assertThat(cards.of(guide.user(), today).photo()).isFalse();
    }

    @Test
    void a_picture_is_not_seen_from_another_organisation() {
        own(passage -> cards.keepPhoto(guide.user(), Optional.of(new Photo(new byte[] {1})), passage));
        var foreign = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.CASE_MANAGER);
        Optional<byte[]> seen =
                gate.pass(Look.by(foreign, Permission.SEE_CARD), passage -> cards.photo(guide.user(), passage));
        assertThat(seen).isEmpty();
    }

    @Test
    void who_stands_in_is_reached_gets_the_clients_and_the_tasks_and_gives_them_back() {
        var away = new ContactCard.Away(UUID.randomUUID(), substitute.user(), today, today.plusDays(3));
        own(passage -> cards.away(guide.user(), away, passage));
        assertThat(cards.reached(guide.user(), today)).isEqualTo(substitute.user());
        assertThat(cards.reached(guide.user(), today.plusDays(4))).isEqualTo(guide.user());
        assertThat(clientsOf(substitute)).contains(client);
        missedCall();
        assertThat(tasksOf(substitute)).extracting(Task::kind).containsExactly(Task.Kind.CALL);
        own(passage -> cards.back(guide.user(), away, passage));
        assertThat(cards.reached(guide.user(), today)).isEqualTo(guide.user());
        assertThat(clientsOf(substitute)).doesNotContain(client);
        assertThat(clientsOf(guide)).contains(client);
    }

    @Test
    void a_missed_call_is_one_task_a_day_within_the_promise() {
        missedCall();
        missedCall();
        assertThat(tasksOf(guide))
                .singleElement()
                .satisfies(task -> assertThat(task.due()).isEqualTo(WorkingDays.after(today, 2)));
    }

    private void missedCall() {
        gate.pass(Look.by(guide, Permission.CHANGE_TASK).about(client), passage -> {
            tasks.call(client, Reason.of("task.missed-call"), passage);
            return client;
        });
    }

    private List<Task> tasksOf(Actor actor) {
        return gate.pass(Look.by(actor, Permission.CASELOAD), tasks::mine);
    }

    private List<ClientId> clientsOf(Actor actor) {
        return gate.pass(Look.by(actor, Permission.CASELOAD), persons::caseload);
    }

    private void own(Consumer<Passage> work) {
        gate.pass(Look.by(guide, Permission.OWN_CARD), passage -> {
            work.accept(passage);
            return guide;
        });
    }
}
