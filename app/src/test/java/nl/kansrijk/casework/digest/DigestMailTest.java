package nl.kansrijk.casework.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.casework.NewTask;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.casework.WorkingDays;
import nl.kansrijk.casework.digest.DigestWish.About;
import nl.kansrijk.post.Letter;
import nl.kansrijk.post.Post;
import nl.kansrijk.post.Wording;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class DigestMailTest {
    @Autowired
    Gate gate;

    @Autowired
    TestRegion region;

    @Autowired
    Digests digests;

    @Autowired
    DigestTable table;

    @Autowired
    Accounts accounts;

    @Autowired
    Post post;

    @Autowired
    Wording wording;

    @Autowired
    Tasks tasks;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Actor anneke;
    ClientId marja;
    LocalDate workday;

    @BeforeEach
    void someone_with_a_mail_address_and_a_task() {
        var rucphen = region.organisation(Tenant.Kind.MUNICIPALITY);
        var id = UserId.random();
        var login = "u-" + id.value() + "@rucphen.example";
        var account = new Account(
                id, rucphen.id(), login, "Anneke", Set.of(Role.CASE_MANAGER), Optional.empty(), false, "card");
        accounts.addPersona(account);
        anneke = account.as(Role.CASE_MANAGER);
        marja = region.clientOf(anneke);
        var today = DutchTime.day(clock.instant());
        workday = WorkingDays.after(today, 1);
        gate.pass(Look.by(anneke, Permission.CHANGE_TASK).about(marja), passage -> {
            tasks.add(marja, new NewTask("Bel Marja", today, UUID.randomUUID(), List.of()), passage);
            return marja;
        });
    }

    @Test
    void one_mail_a_day_tells_numbers_and_never_a_name() {
        at(workday, 8).send();
        at(workday, 9).send();
        assertThat(sent()).hasSize(1);
        assertThat(sent().getFirst()).contains("\"tasks\": \"1\"").doesNotContain("Marja");
        at(WorkingDays.after(workday, 1), 8).send();
        assertThat(sent()).hasSize(2);
    }

    @Test
    void before_the_chosen_hour_and_at_the_weekend_nothing_goes_out() {
        wish(new DigestWish(true, 11, Set.of(About.TASKS), Optional.empty()));
        at(workday, 10).send();
        assertThat(sent()).isEmpty();
        var saturday = workday;
        while (WorkingDays.isOne(saturday)) saturday = saturday.plusDays(1);
        at(saturday, 12).send();
        assertThat(sent()).isEmpty();
        at(workday, 11).send();
        assertThat(sent()).hasSize(1);
    }

    @Test
    void who_wants_none_gets_none() {
        wish(new DigestWish(false, 8, Set.of(About.TASKS), Optional.empty()));
        at(workday, 12).send();
        assertThat(sent()).isEmpty();
    }

    @Test
    void a_day_without_anything_to_tell_goes_by_in_silence() {
        wish(new DigestWish(true, 8, Set.of(About.APPOINTMENTS), Optional.empty()));
        at(workday, 8).send();
        assertThat(sent()).isEmpty();
    }

    @Test
    void what_was_not_asked_for_says_so_in_the_mail() {
        var facts =
                Digests.facts(new DigestWish(true, 8, Set.of(About.TASKS), Optional.empty()), Map.of(About.TASKS, 3));
        var written = wording.of("post.digest", facts, Letter.Channel.MAIL, java.util.Locale.of("nl"));
        assertThat(written.text())
                .contains("Taken die vandaag moeten: 3", "Afspraken morgen: niet gevraagd")
                .doesNotContain("{");
    }

    @Test
    void until_someone_chooses_it_comes_at_eight_with_everything() {
        var wish = gate.pass(Look.by(anneke, Permission.DAILY_MAIL), digests::wish);
        assertThat(wish).isEqualTo(DigestWish.USUAL);
        assertThat(gate.pass(Look.by(anneke, Permission.DAILY_MAIL), digests::now))
                .containsEntry(About.TASKS, 1)
                .containsEntry(About.REPORTS, 0);
    }

    private void wish(DigestWish wish) {
        gate.pass(Look.by(anneke, Permission.DAILY_MAIL), passage -> {
            digests.keep(wish, passage);
            return wish;
        });
    }

    private DigestMail at(LocalDate day, int hour) {
        var then = day.atTime(hour, 5).atZone(DutchTime.ZONE).toInstant();
        return new DigestMail(table, accounts, post, jobs, Clock.fixed(then, DutchTime.ZONE));
    }

    private List<String> sent() {
        return jobs.quietly(() -> jdbc.sql(
                        "select facts::text from post.letter where account_id = :account and template = 'digest'")
                .param("account", anneke.user().value())
                .query(String.class)
                .list());
    }
}
