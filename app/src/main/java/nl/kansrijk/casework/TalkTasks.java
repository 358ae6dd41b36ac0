package nl.kansrijk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.kansrijk.access.GlassBroken;
import nl.kansrijk.casework.NewsTasks.About;
import nl.kansrijk.profile.DisputeWithdrawn;
import nl.kansrijk.profile.StatementDisputed;
import nl.kansrijk.profile.life.SelfSeenAgain;
import nl.kansrijk.profile.life.SelfViews;
import nl.kansrijk.profile.life.TasterSeen;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.TenantId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A dispute asks for a talk; emergency access asks for a look. */
@Component
class TalkTasks {
    private static final Reason AGAIN = new Reason("task.ask", Map.of("characteristic", SelfViews.VIEW));
    private final NewsTasks tasks;

    TalkTasks(NewsTasks tasks) {
        this.tasks = tasks;
    }

    @ApplicationModuleListener
    void on(StatementDisputed news) {
        var about = new About(news.client(), news.owner(), "dispute:" + news.statement(), news.at());
        tasks.open(about, Task.Kind.TALK, "talk_days", talk(news.characteristic()));
    }

    @ApplicationModuleListener
    void on(DisputeWithdrawn news) {
        var about = new About(news.client(), news.owner(), "dispute:" + news.statement(), news.at());
        tasks.close(about, Task.Kind.TALK, talk(news.characteristic()));
    }

    @ApplicationModuleListener
    void on(GlassBroken news) {
        var origin = "glass:" + news.person().value() + ":" + news.at();
        var about = new About(news.person(), news.tenant(), origin, news.at());
        tasks.open(about, Task.Kind.NOTICE, "notice_days", Reason.of("task.glass-broken"));
    }

    /** Who saw work from nearby is asked again for the own view, in the next talk. Source: row 0-33. */
    @ApplicationModuleListener
    void on(TasterSeen news) {
        tasks.open(seen(news.client(), news.owner(), news.day(), news.at()), Task.Kind.TALK, "suggestion_days", AGAIN);
    }

    @ApplicationModuleListener
    void on(SelfSeenAgain news) {
        tasks.close(seen(news.client(), news.owner(), news.day(), news.at()), Task.Kind.TALK, AGAIN);
    }

    private static About seen(ClientId client, TenantId owner, LocalDate day, Instant at) {
        return new About(client, owner, "taster:" + client.value() + ":" + day, at);
    }

    private static Reason talk(String characteristic) {
        return new Reason("task.talk", Map.of("characteristic", characteristic));
    }
}
