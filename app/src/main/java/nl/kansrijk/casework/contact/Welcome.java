package nl.kansrijk.casework.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.NewsTasks;
import nl.kansrijk.casework.NewsTasks.About;
import nl.kansrijk.casework.Norms;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.WorkingDays;
import nl.kansrijk.casework.appointments.NewAppointment;
import nl.kansrijk.casework.contact.Report.Standing;
import nl.kansrijk.casework.contact.Report.State;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is done with a report: becoming a client with a first talk, linking to a client who is known, closing. All but the first can be taken back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Welcome {
    /** Longest reason, in characters. */
    public static final int LONGEST = 300;

    private final ReportTable table;
    private final StepTable steps;
    private final Entering entering;
    private final NewsTasks tasks;
    private final Norms norms;

    Welcome(ReportTable table, StepTable steps, Entering entering, NewsTasks tasks, Norms norms) {
        this.table = table;
        this.steps = steps;
        this.entering = entering;
        this.tasks = tasks;
        this.norms = norms;
    }

    /** A first talk to plan: with whom and when, the date of birth, and why later than the norm; empty when it is in time. */
    public record FirstTalk(LocalDate birthDate, NewAppointment appointment, String whyLater) {}

    /** What came of it. */
    public sealed interface Handled {
        /** Done; the client that the report is about now, if any. */
        record Done(Optional<ClientId> client) implements Handled {}

        /** Someone else did something with it meanwhile. */
        record TooLate() implements Handled {}

        /** No such report here. */
        record Unknown() implements Handled {}
    }

    /** The last day on which the first talk is in time. */
    public LocalDate firstTalkBy(Report report) {
        var day = DutchTime.day(report.at());
        return WorkingDays.after(day, norms.on(day, "first_talk_working_days"));
    }

    /** Everything that was done with a report, newest first. */
    public List<Step> history(Report report, Passage passage) {
        return steps.of(report.id(), passage.actor().tenant());
    }

    /** Who reports becomes a client in the caseload of the contact person, with a first talk; the client gets word of it. */
    public Handled plan(ClientId id, int version, FirstTalk talk, Passage passage) {
        var contact = talk.appointment().plan().with();
        return change(id, version, passage, Set.of(State.NEW), Step.What.PLANNED, talk.whyLater(), report -> {
            entering.enter(report, talk, passage);
            if (report.pressing()) urgent(report, passage);
            return new Standing(State.PLANNED, Optional.of(report.id()), Optional.of(contact), urgentDone(report), 0);
        });
    }

    /** This person is a client already: the report is linked, nothing is merged, the contact person gets a task. */
    public Handled link(ClientId id, int version, ClientId known, String why, Passage passage) {
        if (!entering.knows(known, passage)) return new Handled.Unknown();
        return change(id, version, passage, Set.of(State.NEW), Step.What.LINKED, why, report -> {
            passage.shown(passage.actor().tenant(), known, DataGroup.IDENTITY);
            var about = again(report, known, passage);
            tasks.answerSoon(
                    about,
                    Task.Kind.QUESTION,
                    new Reason(
                            "task.reported-again", Map.of("words", report.ask().need())));
            return new Standing(State.LINKED, Optional.of(known), Optional.empty(), urgentDone(report), 0);
        });
    }

    /** It was someone else after all: the report is new again. */
    public Handled unlink(ClientId id, int version, String why, Passage passage) {
        return change(id, version, passage, Set.of(State.LINKED), Step.What.UNLINKED, why, report -> {
            report.standing()
                    .client()
                    .ifPresent(known -> tasks.close(
                            again(report, known, passage), Task.Kind.QUESTION, Reason.of("task.reported-again")));
            return fresh(report);
        });
    }

    /** Nothing more to do, for this reason. */
    public Handled close(ClientId id, int version, String why, Passage passage) {
        return change(
                id,
                version,
                passage,
                Set.of(State.NEW),
                Step.What.CLOSED,
                why,
                report -> new Standing(State.DONE, Optional.empty(), Optional.empty(), urgentDone(report), 0));
    }

    /** There is something to do after all. */
    public Handled reopen(ClientId id, int version, Passage passage) {
        return change(id, version, passage, Set.of(State.DONE), Step.What.REOPENED, "", Welcome::fresh);
    }

    /** Someone did today what could not wait. */
    public Handled urgentDone(ClientId id, int version, Passage passage) {
        return change(id, version, passage, Set.of(State.values()), Step.What.URGENT_DONE, "", report -> {
            var now = report.standing();
            return new Standing(now.state(), now.client(), now.contact(), Optional.of(passage.at()), 0);
        });
    }

    private Handled change(
            ClientId id,
            int version,
            Passage passage,
            Set<State> from,
            Step.What what,
            String why,
            Function<Report, Standing> step) {
        var tenant = passage.actor().tenant();
        var found = table.find(id, tenant);
        if (found.isEmpty()) return new Handled.Unknown();
        var report = found.get();
        passage.shown(tenant, id, DataGroup.REPORT);
        if (report.standing().version() != version
                || !from.contains(report.standing().state())) return new Handled.TooLate();
        var to = step.apply(report);
        if (table.change(id, to, version, passage.actor().user(), passage.at()) != 1)
            throw new OptimisticLockingFailureException("report " + id.value() + " was changed meanwhile");
        var masked = FreeText.check(why.strip()).maskedText();
        steps.add(
                id,
                new Step(
                        what, to.client(), masked, passage.at(), passage.actor().user()),
                tenant);
        return new Handled.Done(to.client());
    }

    /** What could not wait becomes a task for today of the contact person. */
    private void urgent(Report report, Passage passage) {
        var about = new About(
                report.id(), passage.actor().tenant(), "urgent:" + report.id().value(), passage.at());
        tasks.openUntil(about, Task.Kind.URGENT, about.day(), Reason.of("task.urgent"));
    }

    private static Optional<Instant> urgentDone(Report report) {
        return report.standing().urgentDone();
    }

    private static Standing fresh(Report report) {
        return new Standing(
                State.NEW, Optional.empty(), Optional.empty(), report.standing().urgentDone(), 0);
    }

    private static About again(Report report, ClientId known, Passage passage) {
        return new About(
                known, passage.actor().tenant(), "report:" + report.id().value(), passage.at());
    }
}
