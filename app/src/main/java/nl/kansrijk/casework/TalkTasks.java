package nl.kansrijk.casework;

import java.util.Map;
import nl.kansrijk.access.GlassBroken;
import nl.kansrijk.casework.NewsTasks.About;
import nl.kansrijk.profile.DisputeWithdrawn;
import nl.kansrijk.profile.StatementDisputed;
import nl.kansrijk.shared.Reason;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A dispute asks for a talk; emergency access asks for a look. */
@Component
class TalkTasks {
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

    private static Reason talk(String characteristic) {
        return new Reason("task.talk", Map.of("characteristic", characteristic));
    }
}
