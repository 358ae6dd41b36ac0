package nl.kansrijk.casework.digest;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Role;
import nl.kansrijk.casework.WorkingDays;
import nl.kansrijk.casework.digest.DigestWish.About;
import nl.kansrijk.post.Letter;
import nl.kansrijk.post.Post;
import nl.kansrijk.post.Recipient;
import nl.kansrijk.shared.DutchTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends the daily mail on working days, to each at the chosen hour, when there is anything to tell. Once a day, whatever happens. */
@Component
class DigestMail {
    private static final Set<Role> AT_WORK = Set.of(Role.CASE_MANAGER, Role.INTAKE_WORKER, Role.JOB_COACH);
    private final DigestTable table;
    private final Accounts accounts;
    private final Post post;
    private final Jobs jobs;
    private final Clock clock;

    DigestMail(DigestTable table, Accounts accounts, Post post, Jobs jobs, Clock clock) {
        this.table = table;
        this.accounts = accounts;
        this.post = post;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** How many were sent. */
    @Scheduled(initialDelay = 50, fixedDelay = 300, timeUnit = TimeUnit.SECONDS)
    int send() {
        var at = clock.instant();
        var here = at.atZone(DutchTime.ZONE);
        return WorkingDays.isOne(here.toLocalDate())
                ? jobs.quietly(() -> send(here.toLocalDate(), here.getHour(), at))
                : 0;
    }

    private int send(LocalDate day, int hour, Instant at) {
        var wishes = table.all();
        var due = accounts.withMail(AT_WORK).stream()
                .filter(account ->
                        wishes.getOrDefault(account.id(), DigestWish.USUAL).dueOn(day, hour))
                .toList();
        if (due.isEmpty()) return 0;
        var counts =
                new Digests.Counts(table.counts(due.stream().map(Account::id).toList(), day, at), table.reports());
        int sent = 0;
        for (var account : due) {
            var own = counts.of(account.id(), account.tenant(), account.roles());
            var wish = wishes.getOrDefault(account.id(), DigestWish.USUAL);
            boolean first = table.settled(account.tenant(), account.id(), day, at);
            if (!first || !wish.worth(own)) continue;
            post.send(letter(account, wish, own, day), account.tenant(), at);
            sent++;
        }
        return sent;
    }

    private static Letter letter(Account account, DigestWish wish, Map<About, Integer> counts, LocalDate day) {
        var happening =
                UUID.nameUUIDFromBytes(("digest:" + account.id().value() + ":" + day).getBytes(StandardCharsets.UTF_8));
        var to = new Recipient.User(account.tenant(), account.id());
        return Letter.about(happening, to, Letter.Channel.MAIL, "digest", Digests.facts(wish, counts));
    }
}
