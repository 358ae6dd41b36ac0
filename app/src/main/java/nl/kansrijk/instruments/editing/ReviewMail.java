package nl.kansrijk.instruments.editing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.instruments.catalogue.Derived;
import nl.kansrijk.instruments.catalogue.Instrument;
import nl.kansrijk.instruments.catalogue.Instruments;
import nl.kansrijk.post.Letter;
import nl.kansrijk.post.Post;
import nl.kansrijk.post.Recipient;
import nl.kansrijk.shared.DutchTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Mails the keeper of an instrument that is on offer and was not confirmed in time: once for each day it should have been confirmed,
 * whatever happens. Source: row 0-16.
 */
@Component
class ReviewMail {
    private final Instruments instruments;
    private final Post post;
    private final Jobs jobs;
    private final Clock clock;

    ReviewMail(Instruments instruments, Post post, Jobs jobs, Clock clock) {
        this.instruments = instruments;
        this.post = post;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** How many are overdue. */
    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    int send() {
        var at = clock.instant();
        return jobs.quietly(() -> send(DutchTime.day(at), at));
    }

    /** The same for a day; asks to be called as a job. */
    int send(LocalDate day, Instant at) {
        var overdue = instruments.all().stream()
                .filter(one -> Derived.state(one, day) == Derived.State.PUBLISHED)
                .filter(one -> one.keeping().overdue(day))
                .toList();
        overdue.forEach(one -> mail(one, at));
        return overdue.size();
    }

    private void mail(Instrument one, Instant at) {
        var owner = one.keeping().owner();
        owner.keeper().ifPresent(keeper -> {
            var tenant = owner.tenant().orElseThrow();
            var to = new Recipient.User(tenant, keeper);
            var facts = Map.of(
                    "name",
                    one.name(),
                    "day",
                    one.keeping().reviewOn().orElseThrow().toString());
            post.send(Letter.about(happening(one), to, Letter.Channel.MAIL, "instrument-review", facts), tenant, at);
        });
    }

    private static UUID happening(Instrument one) {
        var name = "review:" + one.id() + ":" + one.keeping().reviewOn();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
