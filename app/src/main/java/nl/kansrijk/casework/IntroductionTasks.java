package nl.kansrijk.casework;

import nl.kansrijk.casework.NewsTasks.About;
import nl.kansrijk.casework.Task.Kind;
import nl.kansrijk.matching.IntroductionNews;
import nl.kansrijk.matching.IntroductionNews.Agreed;
import nl.kansrijk.matching.IntroductionNews.AskedBack;
import nl.kansrijk.matching.IntroductionNews.Declined;
import nl.kansrijk.matching.IntroductionNews.Expired;
import nl.kansrijk.matching.IntroductionNews.Met;
import nl.kansrijk.matching.IntroductionNews.Proposed;
import nl.kansrijk.matching.IntroductionNews.Stopped;
import nl.kansrijk.matching.IntroductionNews.Withdrawn;
import nl.kansrijk.shared.Reason;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What introductions ask of the client and of the owner of the caseload: wait, answer a question, prepare a meeting. */
@Component
class IntroductionTasks {
    private static final Reason WAITS = Reason.of("task.waits-for-answer");
    private static final Reason QUESTION = Reason.of("task.client-asks");
    private static final Reason MEETING = Reason.of("task.meeting");
    private final NewsTasks tasks;

    IntroductionTasks(NewsTasks tasks) {
        this.tasks = tasks;
    }

    @ApplicationModuleListener
    void on(IntroductionNews news) {
        switch (news) {
            case Proposed proposed -> {
                var deadline = proposed.deadline().atZone(NewsTasks.DUTCH).toLocalDate();
                tasks.openUntil(about(news, Kind.ANSWER), Kind.ANSWER, deadline, WAITS);
            }
            case AskedBack ignored -> tasks.open(about(news, Kind.QUESTION), Kind.QUESTION, "question_days", QUESTION);
            case Agreed agreed -> {
                noLongerAsked(news);
                tasks.openUntil(about(news, Kind.MEETING), Kind.MEETING, agreed.meeting(), MEETING);
            }
            case Declined ignored -> over(news);
            case Expired ignored -> over(news);
            case Withdrawn ignored -> over(news);
            case Stopped ignored -> over(news);
            case Met ignored -> over(news);
        }
    }

    private void over(IntroductionNews news) {
        noLongerAsked(news);
        tasks.close(about(news, Kind.MEETING), Kind.MEETING, MEETING);
    }

    private void noLongerAsked(IntroductionNews news) {
        tasks.close(about(news, Kind.ANSWER), Kind.ANSWER, WAITS);
        tasks.close(about(news, Kind.QUESTION), Kind.QUESTION, QUESTION);
    }

    private static About about(IntroductionNews news, Kind kind) {
        var pair = news.pair();
        return new About(
                pair.client(), pair.clientTenant(), "introduction:" + news.introduction() + ":" + kind, news.at());
    }
}
