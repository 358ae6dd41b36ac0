package nl.kansrijk.matching.introductions;

import java.time.Instant;
import java.util.Optional;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.matching.IntroductionNews;
import nl.kansrijk.shared.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes one step in an introduction: writes it if nobody was earlier, takes names away when it ends, tells the house. */
@Component
class Steps {
    private final IntroductionTable table;
    private final ExchangedTable exchanged;
    private final Jobs jobs;
    private final ApplicationEventPublisher news;

    Steps(IntroductionTable table, ExchangedTable exchanged, Jobs jobs, ApplicationEventPublisher news) {
        this.table = table;
        this.exchanged = exchanged;
        this.jobs = jobs;
        this.news = news;
    }

    /** The step, by someone or (empty) by the house itself. When someone was earlier nothing happens. */
    Change take(Introduction next, Instant at, Optional<UserId> by) {
        if (!table.move(next, at, by.orElse(null))) return tooLate(next);
        if (ends(next)) forgetNames(next);
        news.publishEvent(Tidings.of(next, at));
        return new Change.Done(next);
    }

    private Change tooLate(Introduction missed) {
        return table.find(missed.facts().id()).<Change>map(Change.TooLate::new).orElseGet(Change.Unknown::new);
    }

    private void forgetNames(Introduction ended) {
        jobs.quietly(() -> {
            exchanged.forget(ended.facts().id());
            return ended;
        });
    }

    private static boolean ends(Introduction now) {
        return switch (now) {
            case Introduction.Asked asked -> false;
            case Introduction.Agreed agreed -> false;
            case Introduction.Met met -> false;
            case Introduction.Declined declined -> true;
            case Introduction.Expired expired -> true;
            case Introduction.Withdrawn withdrawn -> true;
            case Introduction.Stopped stopped -> true;
        };
    }

    /** The news that belongs to a state. */
    private static final class Tidings {
        static IntroductionNews of(Introduction now, Instant at) {
            var facts = now.facts();
            var id = facts.id();
            var pair = facts.pair();
            return switch (now) {
                case Introduction.Asked asked -> new IntroductionNews.AskedBack(id, pair, at);
                case Introduction.Agreed yes -> new IntroductionNews.Agreed(id, pair, at, yes.meeting());
                case Introduction.Met met -> new IntroductionNews.Met(id, pair, at);
                case Introduction.Declined no -> new IntroductionNews.Declined(id, pair, at);
                case Introduction.Expired silent -> new IntroductionNews.Expired(id, pair, at);
                case Introduction.Withdrawn back -> new IntroductionNews.Withdrawn(id, pair, at);
                case Introduction.Stopped stop ->
                    new IntroductionNews.Stopped(id, pair, at, stop.why().key());
            };
        }
    }
}
