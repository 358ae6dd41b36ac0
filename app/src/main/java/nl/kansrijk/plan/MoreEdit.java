package nl.kansrijk.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.Reason;

/** Changes to what stands around the goals and the steps. */
public sealed interface MoreEdit extends Edit {
    @Override
    default Optional<Reason> refused(Plan plan) {
        return Optional.empty();
    }

    /** Arranges something, or says it in other words. */
    record KeepArrangement(UUID line, Arrangement.Kind kind, Arrangement.Said said) implements MoreEdit {
        @Override
        public Plan on(Plan plan) {
            return plan.with(plan.arrangement(line)
                    .map(one -> one.saying(said))
                    .orElseGet(() -> new Arrangement(line, kind, said, Arrangement.State.OPEN, "")));
        }
    }

    /** Something arranged was done or ended. */
    record MoveArrangement(UUID line, Arrangement.State to, String remark) implements MoreEdit {
        @Override
        public Optional<Reason> refused(Plan plan) {
            return plan.arrangement(line).isEmpty() ? Optional.of(UNKNOWN) : Optional.empty();
        }

        @Override
        public Plan on(Plan plan) {
            return plan.with(plan.arrangement(line).orElseThrow().now(to, remark));
        }
    }

    /** They looked back together. */
    record LookBack(UUID line, LocalDate day, String words, LocalDate next) implements MoreEdit {
        @Override
        public Plan on(Plan plan) {
            return plan.with(new Evaluation(line, day, words, next));
        }
    }

    /** A handover begins or goes on. */
    record KeepHandover(WarmHandover handover) implements MoreEdit {
        @Override
        public UUID line() {
            return handover.id();
        }

        @Override
        public Optional<Reason> refused(Plan plan) {
            boolean over = plan.handover(handover.id())
                    .filter(one -> one.closed().isPresent())
                    .isPresent();
            return over ? Optional.of(Reason.of("plan.handover.over")) : Optional.empty();
        }

        @Override
        public Plan on(Plan plan) {
            return plan.with(handover);
        }
    }

    /** A handover is over: only after the talk of three, and with the whole list done. */
    record CloseHandover(WarmHandover handover, LocalDate today) implements MoreEdit {
        @Override
        public UUID line() {
            return handover.id();
        }

        @Override
        public Optional<Reason> refused(Plan plan) {
            if (handover.talk().isEmpty()) return Optional.of(Reason.of("plan.handover.notalk"));
            if (handover.talk().get().isAfter(today)) return Optional.of(Reason.of("plan.handover.later"));
            return handover.complete() ? Optional.empty() : Optional.of(Reason.of("plan.handover.list"));
        }

        @Override
        public Plan on(Plan plan) {
            return plan.with(handover.over(today));
        }
    }

    /** How integration goes. */
    record KeepIntegration(Integration.Said said) implements MoreEdit {
        @Override
        public UUID line() {
            return Integration.LINE;
        }

        @Override
        public Plan on(Plan plan) {
            return plan.with(plan.integration().map(one -> one.saying(said)).orElseGet(() -> Integration.begun(said)));
        }
    }

    /** Hours of the module on work. */
    record AddHours(Integration.Hours hours) implements MoreEdit {
        @Override
        public UUID line() {
            return hours.id();
        }

        @Override
        public Optional<Reason> refused(Plan plan) {
            return begun(plan);
        }

        @Override
        public Plan on(Plan plan) {
            return plan.with(plan.integration().orElseThrow().with(hours));
        }
    }

    /** The level of one skill of the language. */
    record KeepLanguage(Integration.Language level) implements MoreEdit {
        @Override
        public UUID line() {
            return Integration.line(level.skill());
        }

        @Override
        public Optional<Reason> refused(Plan plan) {
            return begun(plan);
        }

        @Override
        public Plan on(Plan plan) {
            return plan.with(plan.integration().orElseThrow().with(level));
        }
    }

    private static Optional<Reason> begun(Plan plan) {
        return plan.integration().isEmpty() ? Optional.of(Reason.of("plan.integration.first")) : Optional.empty();
    }
}
