package nl.kansrijk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.casework.Task.Kind;
import nl.kansrijk.profile.Burden;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;

/** Finds the one leading state of a client out of facts. Every rule answers with the facts that made it hold. */
final class StateRules {
    private final Norms norms;
    private final LocalDate today;

    StateRules(Norms norms, LocalDate today) {
        this.norms = norms;
        this.today = today;
    }

    /** The leading state, why, and the day it is about when there is one. */
    record Finding(WorkState state, Reason why, Optional<LocalDate> day) {}

    Finding of(Facts facts) {
        for (var state : WorkState.values()) {
            var found = holds(state, facts);
            if (found.isPresent()) return found.get();
        }
        throw new IllegalStateException("ON_TRACK always holds");
    }

    private Optional<Finding> holds(WorkState state, Facts facts) {
        return switch (state) {
            case URGENT -> urgent(state, facts);
            case PROMISED ->
                task(
                        state,
                        facts.first(
                                task -> task.kind().promised() && !task.due().isAfter(today)));
            case OVERDUE -> task(state, facts.first(this::overdue));
            case RESULT_MISSING -> moment(state, facts.around().meetings().unsettled());
            case TALK_NEEDED -> talk(facts);
            case REPORTED_AGAIN -> task(state, facts.telling("task.reported-again"));
            case MESSAGE_WAITING -> task(state, facts.telling(ClientMessages.KEY));
            case QUESTION_ASKED -> task(state, facts.first(task -> task.kind() == Kind.QUESTION));
            case FOLLOW_UP -> task(state, facts.telling("task.cause-unclear").filter(this::soon));
            case TALK_OPEN -> moment(state, facts.around().talk().openSince());
            case MEETING_PLANNED -> task(state, facts.first(task -> task.kind() == Kind.MEETING));
            case WAITS_FOR_CLIENT -> waits(state, facts);
            case APPOINTMENT_AHEAD -> moment(state, facts.around().meetings().ahead());
            case NEW -> unmet(state, facts);
            case QUIET -> since(state, facts.lastContact(), "quiet_days");
            case EVALUATION_DUE -> since(state, facts.lookedBack(), "evaluation_days");
            case PAUSED -> when(facts.glance().pause().isPresent(), state, Map.of());
            case MANDATE_ENDS -> day(state, facts.around().mandateEnds());
            case EXPIRING -> expiring(facts);
            case INCOMPLETE -> incomplete(facts);
            case WORRIES -> when(facts.burden().calls(), state, Map.of());
            case HELP_RUNS -> helped(state, facts);
            case ON_TRACK -> when(true, state, Map.of());
        };
    }

    /** A task that says so leads; without one the file does, until it says that it is over. */
    private static Optional<Finding> urgent(WorkState state, Facts facts) {
        return task(state, facts.first(task -> task.kind() == Kind.URGENT))
                .or(() -> when(facts.glance().burden() == Burden.ACUTE, state, Map.of())
                        .map(found -> told(found, "file")));
    }

    /** Of who was never spoken to, what others typed may be known already. */
    private static Optional<Finding> unmet(WorkState state, Facts facts) {
        var found = when(facts.lastContact().isEmpty(), state, Map.of());
        return facts.glance().knownPercent() == 0 ? found : found.map(one -> told(one, "contact"));
    }

    private static Optional<Finding> helped(WorkState state, Facts facts) {
        if (facts.burden() != Burden.HELPED) return Optional.empty();
        return day(state, facts.around().debtHelp())
                .or(() -> when(true, state, Map.of()).map(found -> told(found, "file")));
    }

    private boolean overdue(Task task) {
        return task.kind() != Kind.ANSWER && task.due().isBefore(today);
    }

    private boolean soon(Task task) {
        return !task.due().isAfter(today.plusDays(norms.on(today, "talk_days")));
    }

    private Optional<Finding> talk(Facts facts) {
        int disputed = facts.glance().disputed();
        return when(disputed > 0, WorkState.TALK_NEEDED, Map.of("count", Integer.toString(disputed)));
    }

    private Optional<Finding> waits(WorkState state, Facts facts) {
        return task(state, facts.first(task -> task.kind() == Kind.ANSWER))
                .or(() -> moment(state, facts.around().meetings().offered()).map(found -> told(found, "choose")));
    }

    private static Finding told(Finding found, String what) {
        var why = new Reason(found.why().key() + "." + what, found.why().facts());
        return new Finding(found.state(), why, found.day());
    }

    private Optional<Finding> since(WorkState state, Optional<Instant> last, String key) {
        int norm = norms.on(today, key);
        return last.map(at -> ChronoUnit.DAYS.between(DutchTime.day(at), today))
                .filter(days -> days > norm)
                .flatMap(
                        days -> when(true, state, Map.of("days", Long.toString(days), "norm", Integer.toString(norm))));
    }

    private Optional<Finding> expiring(Facts facts) {
        var last = today.plusDays(norms.on(today, "expiring_days"));
        return day(WorkState.EXPIRING, facts.glance().expiresOn().filter(day -> !day.isAfter(last)));
    }

    private Optional<Finding> incomplete(Facts facts) {
        int known = facts.glance().knownPercent();
        int norm = norms.on(today, "complete_percent");
        return when(
                known < norm,
                WorkState.INCOMPLETE,
                Map.of("known", Integer.toString(known), "norm", Integer.toString(norm)));
    }

    private static Optional<Finding> task(WorkState state, Optional<Task> found) {
        return day(state, found.map(Task::due));
    }

    private static Optional<Finding> moment(WorkState state, Optional<Instant> at) {
        return day(state, at.map(moment -> DutchTime.day(moment)));
    }

    private static Optional<Finding> day(WorkState state, Optional<LocalDate> day) {
        return day.map(on -> new Finding(state, why(state, Map.of("day", on.toString())), Optional.of(on)));
    }

    private static Optional<Finding> when(boolean holds, WorkState state, Map<String, String> facts) {
        return holds ? Optional.of(new Finding(state, why(state, facts), Optional.empty())) : Optional.empty();
    }

    private static Reason why(WorkState state, Map<String, String> facts) {
        return new Reason("work.why." + state, facts);
    }
}
