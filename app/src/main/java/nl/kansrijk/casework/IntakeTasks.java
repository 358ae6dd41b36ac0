package nl.kansrijk.casework;

import java.time.LocalDate;
import java.util.Map;
import nl.kansrijk.casework.NewsTasks.About;
import nl.kansrijk.intake.CauseUnclear;
import nl.kansrijk.intake.IncomeCheckWished;
import nl.kansrijk.intake.TalkAdded;
import nl.kansrijk.intake.TogetherPutOff;
import nl.kansrijk.intake.UrgentHelpAsked;
import nl.kansrijk.intake.UrgentHelpTakenBack;
import nl.kansrijk.profile.AcuteSaid;
import nl.kansrijk.shared.Reason;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What comes up in a talk or a file and cannot wait, or comes back later. */
@Component
class IntakeTasks {
    private final NewsTasks tasks;

    IntakeTasks(NewsTasks tasks) {
        this.tasks = tasks;
    }

    /** In the same transaction: what cannot wait leads the state at once. */
    @EventListener
    void on(UrgentHelpAsked news) {
        tasks.urgent(news.client(), news.owner(), news.at(), UrgentReasons.asked(news.needs()));
    }

    /** Also at once: nobody calls about what is over without knowing it. */
    @EventListener
    void on(UrgentHelpTakenBack news) {
        tasks.takenBack(news.client(), news.at(), news.needs());
    }

    @EventListener
    void on(AcuteSaid news) {
        tasks.urgent(news.client(), news.owner(), news.at(), UrgentReasons.acute(news.domain()));
    }

    @ApplicationModuleListener
    void on(TalkAdded news) {
        var about = new About(news.client(), news.owner(), "added:" + news.talk(), news.at());
        tasks.open(about, Task.Kind.TALK, "talk_days", Reason.of("task.talk-added"));
    }

    @ApplicationModuleListener
    void on(CauseUnclear news) {
        var about = new About(news.client(), news.owner(), "cause:" + news.talk(), news.at());
        LocalDate due = news.followUp();
        tasks.openUntil(about, Task.Kind.TALK, due, Reason.of("task.cause-unclear"));
    }

    @ApplicationModuleListener
    void on(TogetherPutOff news) {
        var about = new About(news.client(), news.owner(), "together:" + news.talk(), news.at());
        var key = "task.together-later." + news.why().reason();
        var own = news.why().words();
        tasks.open(
                about,
                Task.Kind.TALK,
                "suggestion_days",
                own.isEmpty() ? Reason.of(key) : new Reason(key, Map.of("words", own)));
    }

    @ApplicationModuleListener
    void on(IncomeCheckWished news) {
        var about = new About(news.client(), news.owner(), "income:" + news.talk(), news.at());
        tasks.open(about, Task.Kind.QUESTION, "talk_days", Reason.of("task.income-check"));
    }
}
