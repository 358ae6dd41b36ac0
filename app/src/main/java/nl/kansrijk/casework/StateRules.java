package nl.kansrijk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kansrijk.casework.Task.Kind;
import nl.kansrijk.profile.Glance;
import nl.kansrijk.shared.Reason;

/** Finds the one leading state of a client out of facts. Every rule answers with the facts that made it hold. */
final class StateRules {
    private final Norms norms;
    private final LocalDate today;

    StateRules(Norms norms, LocalDate today) {
        this.norms = norms;
        this.today = today;
    }

    /** What is known: a glance at the file, what is to do, and when something was last done. */
    record Facts(Glance glance, List<Task> open, Optional<Instant> lastDone) {
        Optional<Instant> lastContact() {
            return Stream.of(glance.lastSaid(), lastDone)
                    .flatMap(Optional::stream)
                    .max(Instant::compareTo);
        }

        private Optional<Task> first(Predicate<Task> which) {
            return open.stream().filter(which).findFirst();
        }
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
            case OVERDUE -> task(state, facts.first(this::overdue));
            case TALK_NEEDED -> talk(facts);
            case QUESTION_ASKED -> task(state, facts.first(task -> task.kind() == Kind.QUESTION));
            case MEETING_PLANNED -> task(state, facts.first(task -> task.kind() == Kind.MEETING));
            case WAITS_FOR_CLIENT -> task(state, facts.first(task -> task.kind() == Kind.ANSWER));
            case NEW -> when(facts.lastContact().isEmpty(), state, Map.of());
            case QUIET -> quiet(facts);
            case PAUSED -> when(facts.glance().pause().isPresent(), state, Map.of());
            case EXPIRING -> expiring(facts);
            case INCOMPLETE -> incomplete(facts);
            case ON_TRACK -> when(true, state, Map.of());
        };
    }

    private boolean overdue(Task task) {
        return task.kind() != Kind.ANSWER && task.due().isBefore(today);
    }

    private Optional<Finding> talk(Facts facts) {
        int disputed = facts.glance().disputed();
        return when(disputed > 0, WorkState.TALK_NEEDED, Map.of("count", Integer.toString(disputed)));
    }

    private Optional<Finding> quiet(Facts facts) {
        int norm = norms.on(today, "quiet_days");
        return facts.lastContact()
                .map(at -> ChronoUnit.DAYS.between(LocalDate.ofInstant(at, NewsTasks.DUTCH), today))
                .filter(days -> days > norm)
                .flatMap(days -> when(
                        true, WorkState.QUIET, Map.of("days", Long.toString(days), "norm", Integer.toString(norm))));
    }

    private Optional<Finding> expiring(Facts facts) {
        var last = today.plusDays(norms.on(today, "expiring_days"));
        return facts.glance()
                .expiresOn()
                .filter(day -> !day.isAfter(last))
                .map(day -> new Finding(
                        WorkState.EXPIRING, why(WorkState.EXPIRING, Map.of("day", day.toString())), Optional.of(day)));
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
        return found.map(task ->
                new Finding(state, why(state, Map.of("day", task.due().toString())), Optional.of(task.due())));
    }

    private static Optional<Finding> when(boolean holds, WorkState state, Map<String, String> facts) {
        return holds ? Optional.of(new Finding(state, why(state, facts), Optional.empty())) : Optional.empty();
    }

    private static Reason why(WorkState state, Map<String, String> facts) {
        return new Reason("work.why." + state, facts);
    }
}
