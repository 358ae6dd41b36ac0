package nl.kansrijk.matching.introductions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.matching.IntroductionNews;
import nl.kansrijk.matching.Pair;
import nl.kansrijk.post.Letter;
import nl.kansrijk.post.Letter.Channel;
import nl.kansrijk.post.Post;
import nl.kansrijk.post.Recipient;
import nl.kansrijk.shared.DutchTime;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells everyone who should know, once: the person by mail and in the house, the organisation of the vacancy and, from the
 * moment it knew of anyone, the employer. A letter holds no name and no reason.
 */
@Component
class Letters {
    private final Post post;
    private final Jobs jobs;

    Letters(Post post, Jobs jobs) {
        this.post = post;
        this.jobs = jobs;
    }

    @ApplicationModuleListener
    void on(IntroductionNews news) {
        jobs.quietly(() -> {
            recipients(news).forEach(to -> send(news, to));
            return news;
        });
    }

    private void send(IntroductionNews news, Recipient to) {
        var channel = to instanceof Recipient.Client ? Channel.MAIL : Channel.INBOX;
        var letter = Letter.about(news.introduction(), to, channel, "introduction." + template(news), facts(news));
        post.send(letter, news.pair().vacancyTenant(), news.at());
    }

    private static List<Recipient> recipients(IntroductionNews news) {
        var pair = news.pair();
        return switch (news) {
            case IntroductionNews.Proposed asked -> List.of(person(pair));
            case IntroductionNews.AskedBack back -> List.of(keeper(pair));
            case IntroductionNews.Met met -> List.of(keeper(pair));
            default -> List.of(person(pair), keeper(pair), new Recipient.Organisation(pair.employer()));
        };
    }

    private static Recipient person(Pair pair) {
        return new Recipient.Client(pair.clientTenant(), pair.client());
    }

    private static Recipient keeper(Pair pair) {
        return new Recipient.Organisation(pair.vacancyTenant());
    }

    private static String template(IntroductionNews news) {
        return switch (news) {
            case IntroductionNews.Proposed asked -> "asked";
            case IntroductionNews.AskedBack back -> "asked-back";
            case IntroductionNews.Agreed yes -> "agreed";
            case IntroductionNews.Declined no -> "declined";
            case IntroductionNews.Expired silent -> "expired";
            case IntroductionNews.Withdrawn back -> "withdrawn";
            case IntroductionNews.Stopped stop -> "stopped";
            case IntroductionNews.Met met -> "met";
        };
    }

    private static Map<String, String> facts(IntroductionNews news) {
        return switch (news) {
            case IntroductionNews.Proposed asked -> Map.of("deadline", lastDay(asked.deadline()));
            case IntroductionNews.Agreed yes -> Map.of("meeting", yes.meeting().toString());
            default -> Map.of();
        };
    }

    private static String lastDay(Instant deadline) {
        return DutchTime.day(deadline.minusSeconds(1)).toString();
    }
}
