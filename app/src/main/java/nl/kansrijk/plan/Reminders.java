package nl.kansrijk.plan;

import java.time.LocalDate;
import java.util.Map;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.NewsTasks;
import nl.kansrijk.casework.Norms;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.WorkingDays;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;

/** What of a plan becomes a task of who guides the client: looking back in time, and help in practice week by week. */
@Component
class Reminders {
    private static final Reason LOOK_BACK = Reason.of("task.plan-lookback");
    private final NewsTasks tasks;
    private final Norms norms;

    Reminders(NewsTasks tasks, Norms norms) {
        this.tasks = tasks;
        this.norms = norms;
    }

    /** The plan is carried by both: they look back before the term of the norm. Once, however often it is signed. */
    void signed(ClientId client, Plan plan, Passage passage) {
        if (plan.evaluations().isEmpty())
            tasks.openUntil(lookBack(client, 0, passage), Task.Kind.TALK, next(DutchTime.day(passage.at())), LOOK_BACK);
    }

    /** The day before which is looked back again after this one. */
    LocalDate next(LocalDate day) {
        return WorkingDays.from(day.plusDays(norms.on(day, "evaluation_days")));
    }

    /** Follows a change that was kept. */
    void changed(ClientId client, Edit edit, Plan now, Passage passage) {
        switch (edit) {
            case MoreEdit.LookBack back -> lookedBack(client, back, now, passage);
            case MoreEdit.KeepArrangement kept ->
                now.arrangement(kept.line()).ifPresent(one -> help(client, one, passage));
            case MoreEdit.MoveArrangement moved ->
                now.arrangement(moved.line()).ifPresent(one -> help(client, one, passage));
            default -> {} // no task
        }
    }

    private void lookedBack(ClientId client, MoreEdit.LookBack back, Plan now, Passage passage) {
        int times = now.evaluations().size();
        tasks.close(lookBack(client, times - 1, passage), Task.Kind.TALK, LOOK_BACK);
        tasks.openUntil(lookBack(client, times, passage), Task.Kind.TALK, back.next(), LOOK_BACK);
    }

    /** One task a week as long as the help runs; none is left when it ended. */
    private void help(ClientId client, Arrangement one, Passage passage) {
        if (one.kind() != Arrangement.Kind.SUPPORT) return;
        for (int week = 0; week < one.said().amount(); week++) {
            var about = about(client, "plan-help:" + one.id() + ":" + week, passage);
            var why = said(one, week);
            if (one.state() == Arrangement.State.OPEN)
                tasks.openUntil(
                        about, Task.Kind.OWN, WorkingDays.from(one.said().day().plusWeeks(week)), why);
            else tasks.close(about, Task.Kind.OWN, why);
        }
    }

    private static Reason said(Arrangement one, int week) {
        var said = one.said();
        var hour = said.extra().isEmpty() ? "" : said.extra() + " ";
        var words = hour + said.who() + ": " + said.words() + " (" + (week + 1) + "/" + said.amount() + ")";
        return new Reason("task.plan-help", Map.of("words", words));
    }

    private static NewsTasks.About lookBack(ClientId client, int number, Passage passage) {
        return about(client, "plan-lookback:" + client.value() + ":" + number, passage);
    }

    private static NewsTasks.About about(ClientId client, String origin, Passage passage) {
        return new NewsTasks.About(client, passage.actor().tenant(), origin, passage.at());
    }
}
