package nl.kansrijk.casework;

import java.time.Instant;
import java.util.UUID;
import nl.kansrijk.casework.NewsTasks.About;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.triage.PlacingAgainstRoute;
import nl.kansrijk.triage.RouteAgain;
import nl.kansrijk.triage.RouteChosen;
import nl.kansrijk.triage.SecondReaderAsked;
import nl.kansrijk.triage.SecondReaderRead;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A route is looked at again on its day, and a second reader is asked for where more is asked than was advised. */
@Component
class RouteTasks {
    private static final Reason REVIEW = Reason.of("task.route-review");
    private static final Reason AGAIN = Reason.of("task.route-again");
    private static final Reason SECOND = Reason.of("task.route-second");
    private final NewsTasks tasks;

    RouteTasks(NewsTasks tasks) {
        this.tasks = tasks;
    }

    @ApplicationModuleListener
    void on(RouteChosen news) {
        tasks.openUntil(
                review(news.run(), news.client(), news.owner(), news.at()), Task.Kind.TALK, news.reviewOn(), REVIEW);
        news.before().ifPresent(old -> over(old, news));
    }

    /** What was to be done for the route before is over. */
    private void over(UUID old, RouteChosen news) {
        tasks.close(review(old, news.client(), news.owner(), news.at()), Task.Kind.TALK, REVIEW);
        tasks.end(again(old, news.client(), news.owner(), news.at()));
    }

    @ApplicationModuleListener
    void on(SecondReaderAsked news) {
        tasks.openUntil(
                second(news.run(), news.client(), news.owner(), news.at()), Task.Kind.TALK, news.until(), SECOND);
    }

    @ApplicationModuleListener
    void on(SecondReaderRead news) {
        tasks.close(second(news.run(), news.client(), news.owner(), news.at()), Task.Kind.TALK, SECOND);
    }

    /** One talk for one route, whatever moved and however often; that the client asks has words of its own. */
    @ApplicationModuleListener
    void on(RouteAgain news) {
        var why = news.asked() ? Reason.of("task.route-asked") : AGAIN;
        tasks.open(again(news.run(), news.client(), news.owner(), news.at()), Task.Kind.TALK, "suggestion_days", why);
    }

    @ApplicationModuleListener
    void on(PlacingAgainstRoute news) {
        var about = new About(news.client(), news.owner(), "route-placing:" + news.proposal(), news.at());
        tasks.openUntil(about, Task.Kind.TALK, news.until(), Reason.of("task.route-placing"));
    }

    private static About review(UUID run, ClientId client, TenantId owner, Instant at) {
        return new About(client, owner, "route-review:" + run, at);
    }

    private static About again(UUID run, ClientId client, TenantId owner, Instant at) {
        return new About(client, owner, "route-again:" + run, at);
    }

    private static About second(UUID run, ClientId client, TenantId owner, Instant at) {
        return new About(client, owner, "route-second:" + run, at);
    }
}
